package app.tremplin.work;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvLength;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.PassportSheet;
import app.tremplin.export.PassportComposer;
import app.tremplin.export.PassportFormat;
import app.tremplin.platform.AtomicFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The sheet for the French *Passeport de compétences*: all that the CV may tell, in French, whatever its chosen
/// length.
public final class PassportWriting {

    private static final String FORMATS = ".pdf, .txt, .jsonld";

    private final CvWriting writing;

    PassportWriting(CvWriting writing) {
        this.writing = writing;
    }

    /// What can be typed today.
    ///
    /// @throws Failure when the database cannot be read
    public PassportSheet sheet() {
        return new PassportComposer().compose(cv());
    }

    /// Refuses a file that [#save] could not write.
    ///
    /// @throws Failure `UNKNOWN_FORMAT`
    public static void demandFormat(Path file) {
        format(file);
    }

    /// Writes the sheet in the format of the file's ending; nothing when there is nothing to type yet.
    ///
    /// @return whether it was written
    /// @throws Failure when it cannot be written, or `UNKNOWN_FORMAT` for another ending
    public boolean save(Path file) {
        PassportFormat format = format(file);
        Cv cv = cv();
        if (cv.isEmpty()) {
            return false;
        }
        AtomicFile.write(file, format.write(cv));
        return true;
    }

    /// Whether a badge could be named, and is not, because its link opens on this computer alone.
    ///
    /// @throws Failure when the database cannot be read
    public boolean lacksLink() {
        return page().unlinked();
    }

    /// The characters that the PDF shows as boxes, since no font has them.
    ///
    /// @throws Failure when the database cannot be read
    public List<String> unprintable() {
        return page().unprintable();
    }

    private Cv cv() {
        return page().cv();
    }

    private CvWriting.Page page() {
        return writing.page(
                writing.choices(Language.FR).withLanguage(Language.FR).withLength(CvLength.ALL));
    }

    private static PassportFormat format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Optional.of(name.substring(name.lastIndexOf('.') + 1))
                .flatMap(PassportFormat::of)
                .orElseThrow(
                        () -> new Failure(FailureCode.UNKNOWN_FORMAT, String.valueOf(file.getFileName()), FORMATS));
    }
}
