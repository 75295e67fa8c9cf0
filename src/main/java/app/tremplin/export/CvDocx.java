package app.tremplin.export;

import app.tremplin.domain.Cv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/// A CV as Office Open XML (ISO/IEC 29500): one column, headings and lists by style, no tables and no text boxes, which
/// recruiters' software reads in the wrong order.
final class CvDocx {

    /// Words from right to left and what stands between them.
    private static final Pattern ISOLATE = Pattern.compile("\u2068([^\u2068\u2069]*)\u2069|([^\u2068\u2069]+)");

    private final XWPFDocument document;

    private CvDocx(XWPFDocument document) {
        this.document = document;
    }

    static byte[] write(Cv cv) {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyle.dress(document, cv.language());
            describe(document.getProperties(), cv);
            new CvDocx(document).fill(cv);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(POIXMLProperties properties, Cv cv) {
        String name = CvWording.bare(cv.name());
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(name.isEmpty() ? cv.heading() : cv.heading() + " — " + name);
        core.setCreator(name);
        core.getUnderlyingProperties()
                .setLanguageProperty(Optional.of(cv.language().locale().toLanguageTag()));
        properties.getExtendedProperties().setApplication("Tremplin");
    }

    private void fill(Cv cv) {
        if (!cv.name().isEmpty()) {
            paragraph(DocxStyle.NAME, cv.name());
        }
        paragraph(DocxStyle.SECTION, cv.heading());
        paragraph(DocxStyle.BODY, joined(cv.summary().lines()));
        cv.engagements().forEach(this::engagement);
        if (!cv.others().isEmpty()) {
            paragraph(DocxStyle.BODY, cv.others());
        }
        if (!cv.skills().isEmpty()) {
            paragraph(DocxStyle.SECTION, cv.skillsHeading());
            cv.skills().forEach(this::skill);
            paragraph(DocxStyle.VOUCHING, cv.basis());
        }
        if (!cv.proofs().isEmpty()) {
            paragraph(DocxStyle.SECTION, cv.proofsHeading());
            cv.proofs().forEach(this::proof);
        }
    }

    private void engagement(Cv.Engagement engagement) {
        paragraph(DocxStyle.ENTRY, joined(engagement.role().lines()));
        paragraph(DocxStyle.CONTEXT, engagement.context());
        engagement.text().lines().forEach(line -> paragraph(DocxStyle.BULLET, line));
        paragraph(DocxStyle.VOUCHING, engagement.vouching());
    }

    private void skill(Cv.SkillLine skill) {
        XWPFParagraph paragraph = paragraph(DocxStyle.BULLET, "");
        add(paragraph, skill.label(), true);
        String fact = joined(skill.fact().lines());
        if (!fact.isEmpty()) {
            add(paragraph, "\u00a0— " + fact, false);
        }
    }

    private void proof(Cv.Proof proof) {
        XWPFParagraph paragraph = paragraph(DocxStyle.BULLET, "");
        XWPFHyperlinkRun link = paragraph.createHyperlinkRun(proof.link());
        link.setText(CvWording.bare(proof.words()));
        link.setColor("2A47B8");
        link.setUnderline(UnderlinePatterns.SINGLE);
    }

    private XWPFParagraph paragraph(DocxStyle style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        if (isFromTheRight(text)) {
            paragraph.getCTP().getPPr().addNewBidi();
        }
        add(paragraph, text, false);
        return paragraph;
    }

    /// Word takes the direction from the run, not from invisible marks.
    private static void add(XWPFParagraph paragraph, String text, boolean bold) {
        Matcher pieces = ISOLATE.matcher(text);
        while (pieces.find()) {
            XWPFRun run = paragraph.createRun();
            run.setText(pieces.group(1) == null ? pieces.group(2) : pieces.group(1));
            if (bold) {
                // Said of other runs too, it would undo the bold of their style.
                run.setBold(true);
            }
            if (pieces.group(1) != null) {
                CTRPr properties = run.getCTR().isSetRPr()
                        ? run.getCTR().getRPr()
                        : run.getCTR().addNewRPr();
                properties.addNewRtl();
            }
        }
    }

    /// Whether all of the line is one piece from right to left, as an Arabic name is.
    private static boolean isFromTheRight(String text) {
        return text.startsWith("\u2068") && text.indexOf('\u2069') == text.length() - 1;
    }

    private static String joined(List<String> lines) {
        return String.join(" ", lines);
    }
}
