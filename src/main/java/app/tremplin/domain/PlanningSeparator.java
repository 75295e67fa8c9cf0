package app.tremplin.domain;

import java.util.Locale;

/// What stands between the cells of a planning table.
public enum PlanningSeparator {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t');

    private final char character;

    PlanningSeparator(char character) {
        this.character = character;
    }

    /// The character itself.
    public char character() {
        return character;
    }

    /// What people call it.
    public Phrase phrase() {
        return Phrase.of("planning.separator." + name().toLowerCase(Locale.ROOT));
    }
}
