package app.tremplin.export;

import app.tremplin.domain.Language;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of a CV in a word processor: the built-in headings under their own names, so that recruiters' software
/// and screen readers find the structure, and one may restyle it all at once.
enum DocxStyle {
    /// Running text.
    BODY("Normal", "Normal", -1, 21, false, false, "1D2330", 0, 80),
    /// The name.
    NAME("Title", "Title", -1, 44, true, false, "1D2A5D", 0, 120),
    /// A section.
    SECTION("Heading1", "heading 1", 0, 28, true, false, "1D2A5D", 280, 80),
    /// An engagement.
    ENTRY("Heading2", "heading 2", 1, 23, true, false, "1D2330", 200, 20),
    /// Where and when.
    CONTEXT("Subtitle", "Subtitle", -1, 21, false, false, "525B6B", 0, 60),
    /// A line of a list.
    BULLET("ListBullet", "List Bullet", -1, 21, false, false, "1D2330", 0, 30),
    /// Who vouches for it.
    VOUCHING("Vouching", "Vouching", -1, 20, false, true, "3D475A", 40, 80);

    private static final String FONT = "Calibri";
    private static final int TWIPS_PER_CM = 567;

    private final String id;
    private final String title;
    private final int outline;
    private final int halfPoints;
    private final boolean bold;
    private final boolean italic;
    private final String colour;
    private final int before;
    private final int after;

    DocxStyle(
            String id,
            String title,
            int outline,
            int halfPoints,
            boolean bold,
            boolean italic,
            String colour,
            int before,
            int after) {
        this.id = id;
        this.title = title;
        this.outline = outline;
        this.halfPoints = halfPoints;
        this.bold = bold;
        this.italic = italic;
        this.colour = colour;
        this.before = before;
        this.after = after;
    }

    /// What a paragraph names its style by.
    String id() {
        return id;
    }

    /// Gives a new document its styles, its language, its bullets and an A4 page.
    static void dress(XWPFDocument document, Language language) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs("Arial");
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language.locale().toLanguageTag());
        BigInteger bullets = bullets(document);
        for (DocxStyle each : values()) {
            styles.addStyle(new XWPFStyle(each.style(bullets), styles));
        }
        page(document);
    }

    private CTStyle style(BigInteger bullets) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(title);
        style.addNewQFormat();
        if (this == BODY) {
            style.setDefault(true);
        } else {
            CTString normal = CTString.Factory.newInstance();
            normal.setVal(BODY.id);
            style.setBasedOn(normal);
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        if (outline >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
            style.addNewNext().setVal(BODY.id);
        }
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(before));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(after));
        if (this == BULLET) {
            paragraph.addNewNumPr().addNewNumId().setVal(bullets);
        }
        letters(style.addNewRPr());
        return style;
    }

    private void letters(CTRPr run) {
        if (bold) {
            run.addNewB();
            run.addNewBCs();
        }
        if (italic) {
            run.addNewI();
            run.addNewICs();
        }
        run.addNewColor().setVal(colour);
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }

    private static BigInteger bullets(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(340));
        level.getPPr().getInd().setHanging(BigInteger.valueOf(227));
        return document.createNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2 * TWIPS_PER_CM));
        margins.setBottom(BigInteger.valueOf(2 * TWIPS_PER_CM));
        margins.setLeft(BigInteger.valueOf(2 * TWIPS_PER_CM));
        margins.setRight(BigInteger.valueOf(2 * TWIPS_PER_CM));
    }
}
