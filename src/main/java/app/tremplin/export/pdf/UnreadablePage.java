package app.tremplin.export.pdf;

/// A page that is no well-formed XML.
public final class UnreadablePage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /// @param line of the finished page, from 1
    UnreadablePage(int line, Exception cause) {
        super("line " + line, cause);
        this.line = line;
    }

    /// Where reading stopped, from 1.
    public int line() {
        return line;
    }
}
