package app.tremplin.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// A page laid out once, as the pattern of many that differ in some of their texts and pictures.
final class Prototype {

    /// The attribute of elements whose texts differ from page to page.
    private static final String SLOT = "data-slot";

    private final byte[] file;
    private final List<Object> tokens;
    private final List<COSName> slotFonts;
    private final Map<COSName, String> pictures;
    private final List<ShapedText> texts;
    private final Map<Integer, Integer> varying;

    private Prototype(
            byte[] file,
            List<Object> tokens,
            List<COSName> slotFonts,
            Map<COSName, String> pictures,
            List<ShapedText> texts,
            Map<Integer, Integer> varying) {
        this.file = file;
        this.tokens = tokens;
        this.slotFonts = slotFonts;
        this.pictures = pictures;
        this.texts = texts;
        this.varying = varying;
    }

    /// Lays out `page`.
    ///
    /// @param files        by the names that the page refers to them by
    /// @param placeholders of the pictures that differ
    static Prototype of(Document page, Map<String, byte[]> files, Placeholders placeholders) throws IOException {
        SlotFont slots = SlotFont.withBlank();
        Map<Integer, Integer> varying = new HashMap<>();
        for (Text text : varyingTexts(page)) {
            text.setData(slots.another(SinglePart.of(text)));
            varying.put(slots.count(), varying.size());
        }
        SlotWords.replaceAll(page, slots);
        byte[] laid = PdfEngine.layOutSlots(page, placeholders.among(files), slots);
        try (PDDocument document = Loader.loadPDF(laid)) {
            PDPage first = document.getPage(0);
            Map<COSName, String> pictures = new HashMap<>();
            for (COSName name : first.getResources().getXObjectNames()) {
                if (first.getResources().getXObject(name).getCOSObject() instanceof COSStream image) {
                    placeholders.of(image).ifPresent(picture -> pictures.put(name, picture));
                }
            }
            return new Prototype(
                    laid,
                    unmarked(new PDFStreamParser(first).parse()),
                    Stamping.slotNames(first.getResources()),
                    pictures,
                    slots.texts(),
                    varying);
        }
    }

    /// The texts of a page that differ from that of others, in their order.
    static List<Text> varyingTexts(Document page) {
        List<Text> found = new ArrayList<>();
        collect(page.getDocumentElement(), false, found);
        return found;
    }

    private static void collect(Node node, boolean varies, List<Text> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                if (varies && !text.getData().isBlank()) {
                    found.add(text);
                }
            } else {
                collect(child, varies || isVarying(child), found);
            }
        }
    }

    /// Whether the texts within differ from page to page.
    static boolean isVarying(Node node) {
        return node instanceof Element element && element.hasAttribute(SLOT);
    }

    /// The laid out page as a PDF file, from which a file of many pages begins.
    byte[] file() {
        return file;
    }

    /// What draws the page, with slots for its texts.
    List<Object> tokens() {
        return tokens;
    }

    /// The names of the slots’ font.
    List<COSName> slotFonts() {
        return slotFonts;
    }

    /// The text for a slot.
    ///
    /// @param glyph the number of the slot’s glyph
    /// @param own   the texts of the page, in the order of [#varyingTexts]
    ShapedText text(int glyph, List<ShapedText> own) {
        Integer place = varying.get(glyph);
        return place == null ? texts.get(glyph - 1) : own.get(place);
    }

    /// The name of the picture that differs; empty for one that all pages share.
    Optional<String> varyingPicture(COSName picture) {
        return Optional.ofNullable(pictures.get(picture));
    }

    /// Decoration is marked as such without the list of its properties, which every page would have to carry along.
    private static List<Object> unmarked(List<Object> tokens) {
        List<Object> plain = new ArrayList<>(tokens.size());
        for (Object token : tokens) {
            int size = plain.size();
            boolean opens =
                    token instanceof Operator operator && operator.getName().equals("BDC");
            boolean closes =
                    token instanceof Operator operator && operator.getName().equals("EMC");
            if (opens
                    && COSName.ARTIFACT.equals(plain.get(size - 2))
                    && !(plain.get(size - 1) instanceof COSDictionary)) {
                plain.set(size - 1, Operator.getOperator("BMC"));
            } else if (closes
                    && plain.get(size - 1) instanceof Operator operator
                    && operator.getName().equals("BMC")) {
                plain.removeLast();
                plain.removeLast();
            } else {
                plain.add(token);
            }
        }
        return plain;
    }
}
