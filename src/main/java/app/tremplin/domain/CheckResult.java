package app.tremplin.domain;

/// The answer to one question about a badge; there is no overall tick.
public enum CheckResult {
    /// Checked, and it holds.
    OK,
    /// Could not be checked here; it may or may not hold.
    NOT_CHECKED,
    /// Checked, and it does not hold.
    FAILED
}
