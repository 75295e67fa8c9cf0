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
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Reads a CV that was written to a file as a recruiter's software does: the words alone, in the order of the file.
public final class CvReadBack {

    /// Scripts without blanks break their lines anywhere.
    private static final String UNSPACED = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{Po}]";

    private static final String BETWEEN_LETTERS =
            "(?<=" + UNSPACED + ") (?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}])";

    private CvReadBack() {}

    /// What survives of `cv` in a DOCX file.
    public static CvReading docx(Cv cv, byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return compare(cv, extractor.getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            String words = plain(piece.words());
            int next = read.indexOf(words, place);
            if (next >= 0) {
                place = next + words.length();
            } else if (read.contains(words)) {
                inOrder = false;
            } else {
                missing.add(piece);
            }
        }
        return new CvReading(text.strip(), missing, asked, inOrder);
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
        return new Piece(kind, CvWording.bare(words));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll(BETWEEN_LETTERS, "")
                .strip();
    }
}
