package app.tremplin.export;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvReading;
import app.tremplin.domain.CvReading.Kind;
import app.tremplin.domain.CvReading.Piece;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Reads a CV that was written to a file as a recruiter's software does: the words alone, in the order of the file.
public final class CvReadBack {

    /// Scripts without blanks break their lines anywhere.
    private static final String UNSPACED = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{Po}]";

    private static final String BETWEEN_LETTERS =
            "(?<=" + UNSPACED + ") (?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}])";

    /// A line may end behind a hyphen.
    private static final String BEHIND_HYPHEN = "(?<=\\p{L}[-\u2010]) (?=\\p{L})";

    private CvReadBack() {}

    /// What survives of `cv` in a file.
    ///
    /// @param format one that is read back
    public static CvReading of(Cv cv, CvFormat format, byte[] file) {
        try {
            return compare(cv, format == CvFormat.PDF ? pdf(file) : docx(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String docx(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// What of `cv` is in `text`, and whether in its order. Blanks, line breaks and invisible marks do not count.
    public static CvReading compare(Cv cv, String text) {
        String read = plain(text);
        List<Piece> asked = pieces(cv);
        List<Piece> missing = new ArrayList<>();
        boolean inOrder = true;
        int place = 0;
        for (Piece piece : asked) {
            int end = place;
            boolean found = true;
            for (String part : parts(piece.words())) {
                int next = read.indexOf(part, place);
                found &= read.contains(part);
                inOrder &= next >= 0 || !read.contains(part);
                end = Math.max(end, next + part.length());
            }
            place = end;
            if (!found) {
                missing.add(piece);
            }
        }
        List<Piece> lost = missing.stream().map(CvReadBack::bare).toList();
        return new CvReading(
                text.strip(), lost, asked.stream().map(CvReadBack::bare).toList(), inOrder);
    }

    private static List<Piece> pieces(Cv cv) {
        List<Piece> pieces = new ArrayList<>();
        if (!cv.name().isEmpty()) {
            pieces.add(piece(Kind.NAME, cv.name()));
        }
        for (Cv.Engagement engagement : cv.engagements()) {
            pieces.add(piece(Kind.ROLE, String.join(" ", engagement.role().lines())));
            pieces.add(piece(Kind.DATES, engagement.context()));
            engagement.text().lines().forEach(line -> pieces.add(piece(Kind.TEXT, line)));
            pieces.add(piece(Kind.TEXT, engagement.vouching()));
        }
        cv.skills().forEach(skill -> pieces.add(piece(Kind.SKILL, skill.label())));
        return pieces;
    }

    private static Piece piece(Kind kind, String words) {
        return new Piece(kind, words);
    }

    private static Piece bare(Piece piece) {
        return new Piece(piece.kind(), CvWording.bare(piece.words()));
    }

    /// Words from right to left and what stands around them, each for itself: a PDF tells where letters stand, so that
    /// two such names side by side may change places when read.
    private static List<String> parts(String words) {
        return Stream.of(words.split("[\u2068\u2069]"))
                .map(CvReadBack::plain)
                .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll(BETWEEN_LETTERS, "")
                .replaceAll(BEHIND_HYPHEN, "")
                .strip();
    }
}
