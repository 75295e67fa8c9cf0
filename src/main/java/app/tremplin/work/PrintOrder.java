package app.tremplin.work;

import app.tremplin.domain.Language;
import app.tremplin.export.Accent;
import app.tremplin.export.DocumentFormat;
import app.tremplin.export.LabelFormat;
import app.tremplin.export.PaperFormat;

/// Which document is wanted, and how it shall look.
///
/// @param language of the document, whatever the window speaks
/// @param colour   such as `#2a47b8`; darkened when it is too light to read
/// @param paper    of a certificate
/// @param labels   of a sheet of stickers
/// @param first    the first label that is still on the sheet, from 1
/// @param right    how far to the right labels are moved, in millimetres
/// @param down     how far down labels are moved, in millimetres
public record PrintOrder(
        DocumentFormat format,
        Language language,
        String colour,
        PaperFormat paper,
        LabelFormat labels,
        int first,
        double right,
        double down) {

    /// The farthest that labels can be moved, in millimetres.
    public static final double FARTHEST = 10;

    /// @throws IllegalArgumentException when a number is out of range
    public PrintOrder {
        if (first < 1 || first > labels.count() || !isNear(right) || !isNear(down)) {
            throw new IllegalArgumentException("a label beside the sheet");
        }
    }

    /// Whether labels can be moved so far, in millimetres.
    public static boolean isNear(double offset) {
        return Math.abs(offset) <= FARTHEST;
    }

    /// Whether a document can have this colour, such as `#2a47b8`.
    public static boolean isColour(String words) {
        return Accent.of(words).isPresent();
    }

    /// What is wanted until something else is chosen.
    public static PrintOrder of(DocumentFormat format, Language language) {
        return new PrintOrder(format, language, "#2a47b8", PaperFormat.A4, LabelFormat.TWENTY_ONE, 1, 0, 0);
    }

    /// The same document in another language.
    public PrintOrder in(Language other) {
        return new PrintOrder(format, other, colour, paper, labels, first, right, down);
    }

    /// Another document that looks alike.
    public PrintOrder as(DocumentFormat other) {
        return new PrintOrder(other, language, colour, paper, labels, first, right, down);
    }

    /// The same document in another colour.
    public PrintOrder coloured(String other) {
        return new PrintOrder(format, language, other, paper, labels, first, right, down);
    }

    /// The same document on another sheet.
    public PrintOrder on(PaperFormat other) {
        return new PrintOrder(format, language, colour, other, labels, first, right, down);
    }

    /// The same stickers on another sheet of labels, from its beginning.
    public PrintOrder on(LabelFormat other) {
        return new PrintOrder(format, language, colour, paper, other, 1, right, down);
    }

    /// The same stickers, placed otherwise on the sheet.
    public PrintOrder placed(int from, double toTheRight, double downwards) {
        return new PrintOrder(format, language, colour, paper, labels, from, toTheRight, downwards);
    }
}
