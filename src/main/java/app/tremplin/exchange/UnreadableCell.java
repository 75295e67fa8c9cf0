package app.tremplin.exchange;

import app.tremplin.domain.Phrase;

/// A cell that cannot be understood, which makes its row a bad one.
final class UnreadableCell extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 40;

    private final transient Phrase reason;

    UnreadableCell(String key, Object... args) {
        super(key, null, false, false);
        this.reason = Phrase.of(key, args);
    }

    /// The sentence `key` with what the cell holds, cut short.
    static UnreadableCell quoting(String key, String cell) {
        return new UnreadableCell(key, brief(cell));
    }

    /// The cell on one line, cut short, for quoting it in a sentence.
    static String brief(String cell) {
        String line = cell.replace('\n', ' ');
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
    }

    /// What the person is told.
    Phrase reason() {
        return reason;
    }
}
