package app.tremplin.domain;

/// The separate questions a verification answers, in the order they are told.
public enum Topic {
    /// Is the content as it was when it was signed?
    INTEGRITY,
    /// Whose key signed it?
    ISSUER,
    /// Is it within its dates?
    DATES,
    /// Has it been revoked?
    REVOCATION,
    /// Is it about the person who shows it?
    RECIPIENT
}
