package app.tremplin.domain;

/// Names a fault of the program itself, so that a person can tell a help desk which one they met.
public final class BugCode {

    private BugCode() {}

    /// A code such as `B-3F2A` that is the same whenever the same fault comes back.
    ///
    /// @param outline types and places of an exception, without its messages
    public static String of(String outline) {
        return String.format("B-%04X", outline.hashCode() & 0xFFFF);
    }
}
