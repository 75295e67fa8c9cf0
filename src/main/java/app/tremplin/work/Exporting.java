package app.tremplin.work;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeExport;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.PrintSize;
import app.tremplin.export.LinkedInProfile;
import app.tremplin.export.QrCode;
import app.tremplin.export.QrPng;
import app.tremplin.export.QrSvg;
import app.tremplin.platform.AtomicFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the volunteer hands to others: badge files and QR codes. Files are written whole or not at all.
public final class Exporting {

    /// The size of a QR code where none is chosen: it fits a pass or a business card.
    public static final PrintSize QR_SIZE = new PrintSize(40, PrintSize.FINE);

    private static final Set<String> BADGE_EXTENSIONS = Set.of("json", "png", "svg");
    private static final String BADGE_FORMATS = ".json, .png, .svg";
    private static final Set<String> QR_EXTENSIONS = Set.of("png", "svg");
    private static final String QR_FORMATS = ".png, .svg";

    private final Badging badging;

    Exporting(Badging badging) {
        this.badging = badging;
    }

    /// Refuses a file that [#saveBadge] could not write, before anything is signed.
    ///
    /// @throws Failure `UNKNOWN_FORMAT`
    public void demandBadgeFormat(Path file) {
        if (!BADGE_EXTENSIONS.contains(extension(file))) {
            throw unknown(file, BADGE_FORMATS);
        }
    }

    /// Saves a badge, as `.json` or baked into a `.png` or `.svg`.
    ///
    /// @param language of the picture
    /// @throws Failure when it cannot be written, or `UNKNOWN_FORMAT` for another ending
    public void saveBadge(Badge badge, Path file, Language language) {
        switch (extension(file)) {
            case "json" -> saveBadge(badge, BadgeExport.JSON, file, language);
            case "png" -> saveBadge(badge, BadgeExport.PNG_LARGE, file, language);
            case "svg" -> saveBadge(badge, BadgeExport.SVG, file, language);
            default -> throw unknown(file, BADGE_FORMATS);
        }
    }

    /// Saves a badge in a format.
    ///
    /// @param language of the picture
    /// @throws Failure when it cannot be written
    public void saveBadge(Badge badge, BadgeExport format, Path file, Language language) {
        switch (format) {
            case JSON -> AtomicFile.write(file, badge.json());
            case SVG -> AtomicFile.write(file, badging.bakedSvg(badge, language));
            case PNG_SMALL, PNG_LARGE -> AtomicFile.write(file, badging.bakedPng(badge, language, format.pixels()));
        }
    }

    /// Refuses a file that [#saveQr] could not write.
    ///
    /// @throws Failure `UNKNOWN_FORMAT`
    public static void demandQrFormat(Path file) {
        if (!QR_EXTENSIONS.contains(extension(file))) {
            throw unknown(file, QR_FORMATS);
        }
    }

    /// Saves a link as a QR code, `.png` or `.svg`, exactly as large as asked, quiet zone included.
    ///
    /// @throws Failure when it cannot be written, `UNKNOWN_FORMAT` for another ending, or `QR_TOO_SMALL` when it
    ///                 could not be read from paper
    public static void saveQr(String link, Path file, PrintSize size) {
        demandQrFormat(file);
        QrCode code = QrCode.of(link);
        if (extension(file).equals("png")) {
            AtomicFile.write(file, QrPng.write(code, size));
        } else {
            AtomicFile.write(file, QrSvg.write(code, size));
        }
    }

    /// A link as a QR code in PNG, for showing it.
    ///
    /// @param pixels the least width and height
    public static byte[] qr(String link, int pixels) {
        return QrPng.write(QrCode.of(link), pixels);
    }

    /// The page of LinkedIn on which a badge is added to one's profile, filled in. Nothing is sent before it is opened.
    ///
    /// @param organisation who signed
    /// @param link         where anybody can verify it; empty when that is nowhere
    public static String linkedIn(
            String name,
            String organisation,
            Optional<Instant> issued,
            Optional<Instant> expires,
            Optional<String> link) {
        return LinkedInProfile.address(
                name, organisation, issued.map(Exporting::month), expires.map(Exporting::month), link);
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(ZoneId.systemDefault()));
    }

    private static Failure unknown(Path file, String formats) {
        return new Failure(FailureCode.UNKNOWN_FORMAT, String.valueOf(file.getFileName()), formats);
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
