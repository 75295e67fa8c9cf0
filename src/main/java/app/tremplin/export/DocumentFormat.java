package app.tremplin.export;

import java.util.Locale;

/// The documents that are printed from a badge.
public enum DocumentFormat {
    /// A page to hand over: name, events, hours, skills, signature line, QR code.
    CERTIFICATE,
    /// The size of a credit card, 85.6 by 54 mm (ISO/IEC 7810 ID-1).
    CARD,
    /// To wear around the neck, A6 upright.
    LANYARD,
    /// A sheet of self-adhesive labels.
    STICKERS;

    /// Its word in file names and on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
