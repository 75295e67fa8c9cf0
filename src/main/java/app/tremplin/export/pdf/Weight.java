package app.tremplin.export.pdf;

import java.util.Locale;

/// How bold Inter is set. Other scripts come in one weight.
public enum Weight {
    REGULAR("Inter-Regular", 400),
    SEMI_BOLD("Inter-SemiBold", 600),
    BOLD("Inter-Bold", 700);

    private final String file;
    private final int css;

    Weight(String file, int css) {
        this.file = file;
        this.css = css;
    }

    /// The weight in style sheets.
    int css() {
        return css;
    }

    Typeface inter() {
        return Typeface.of(file);
    }

    /// The weight that a template calls `regular`, `semi-bold` or `bold`; regular for any other word.
    public static Weight named(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (Weight weight : values()) {
            if (weight.name().equals(name)) {
                return weight;
            }
        }
        return REGULAR;
    }
}
