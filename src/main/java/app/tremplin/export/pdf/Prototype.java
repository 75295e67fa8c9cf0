package app.tremplin.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// A page laid out once, as the pattern of many that differ in their texts and one picture.
final class Prototype {

    private final byte[] file;
    private final List<Object> tokens;
    private final List<COSName> slotFonts;
    private final List<COSName> pictures;

    private Prototype(byte[] file, List<Object> tokens, List<COSName> slotFonts, List<COSName> pictures) {
        this.file = file;
        this.tokens = tokens;
        this.slotFonts = slotFonts;
        this.pictures = pictures;
    }

    /// Lays out `page`.
    ///
    /// @param files   by the names that the page refers to them by
    /// @param varying the pixels that the varying picture is wide here, which no other picture is
    static Prototype of(Document page, Map<String, byte[]> files, int varying) throws IOException {
        SlotFont slots = new SlotFont();
        for (Text text : texts(page)) {
            text.setData(slots.another(SinglePart.of(text)));
        }
        byte[] laid = PdfEngine.layOut(page, files, slots);
        try (PDDocument document = Loader.loadPDF(laid)) {
            PDPage first = document.getPage(0);
            List<COSName> pictures = new ArrayList<>();
            for (COSName name : first.getResources().getXObjectNames()) {
                if (first.getResources().getXObject(name).getCOSObject() instanceof COSStream image
                        && image.getInt(COSName.WIDTH) == varying) {
                    pictures.add(name);
                }
            }
            return new Prototype(
                    laid,
                    unmarked(new PDFStreamParser(first).parse()),
                    Stamping.slotNames(first.getResources()),
                    pictures);
        }
    }

    /// The texts of a page, in the order in which they are numbered.
    static List<Text> texts(Document page) {
        List<Text> texts = new ArrayList<>();
        collect(page.getDocumentElement(), texts);
        return texts;
    }

    private static void collect(Node node, List<Text> texts) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                if (!text.getData().isBlank()) {
                    texts.add(text);
                }
            } else if (!child.getNodeName().equals("head")) {
                collect(child, texts);
            }
        }
    }

    /// The laid out page as a PDF file, from which a file of many pages begins.
    byte[] file() {
        return file;
    }

    /// What draws the page, with one slot for each text.
    List<Object> tokens() {
        return tokens;
    }

    /// The names of the slots’ font.
    List<COSName> slotFonts() {
        return slotFonts;
    }

    boolean isVarying(COSName picture) {
        return pictures.contains(picture);
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
