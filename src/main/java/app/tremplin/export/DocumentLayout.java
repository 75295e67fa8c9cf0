package app.tremplin.export;

import app.tremplin.domain.Language;

/// How a document shall look.
///
/// @param paper     of a certificate
/// @param labels    of a sheet of stickers
/// @param first     the first label that is still on the sheet, from 0
/// @param right     how far to the right labels are moved, in millimetres, for printers that feed askew
/// @param down      how far down labels are moved, in millimetres
public record DocumentLayout(
        DocumentFormat format,
        Language language,
        Accent accent,
        PaperFormat paper,
        LabelFormat labels,
        int first,
        double right,
        double down) {

    /// As a document looks until something is chosen.
    public static DocumentLayout of(DocumentFormat format, Language language) {
        return new DocumentLayout(format, language, Accent.STANDARD, PaperFormat.A4, LabelFormat.TWENTY_ONE, 0, 0, 0);
    }
}
