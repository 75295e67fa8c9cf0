package app.tremplin.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Prints many pages that look alike: each look is laid out once, then only texts and one picture are set anew.
///
/// Every text of such a page stands on one line of its own. Texts in an element with the attribute `data-slot` may
/// differ from page to page under the same look, so they begin at the left; any other difference is another look. Safe
/// for use by several threads.
public final class PdfPress {

    /// The attribute of elements whose texts differ from page to page.
    private static final String SLOT = "data-slot";

    private final Map<String, byte[]> files;
    private final String picture;
    private final Map<String, Prototype> looks = new ConcurrentHashMap<>();

    /// @param files   by the names that the pages refer to them by
    /// @param picture the name of the picture that differs from page to page
    public PdfPress(Map<String, byte[]> files, String picture) {
        this.files = new LinkedHashMap<>(files);
        this.picture = picture;
        this.files.put(picture, Bitmap.placeholder());
    }

    /// A page to print.
    ///
    /// @param html   as [PdfEngine] takes it
    /// @param bitmap the picture of this page
    public record Sheet(String html, Bitmap bitmap) {}

    /// All of `sheets`, in their order, as one PDF file.
    ///
    /// @param sheets at least one; each is asked for when the one before it is set, so that few are in memory at
    ///               a time
    /// @throws UnreadablePage when one is no well-formed page
    public byte[] print(Iterator<Sheet> sheets) {
        try {
            PressRun run = new PressRun();
            try {
                while (sheets.hasNext()) {
                    Sheet sheet = sheets.next();
                    Document page = PdfEngine.parsed(sheet.html());
                    List<Text> texts = Prototype.texts(page);
                    List<ShapedText> shaped = texts.stream().map(SinglePart::of).toList();
                    run.add(look(page), shaped, sheet.bitmap());
                }
                return run.finish();
            } finally {
                run.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Prototype look(Document page) {
        StringBuilder key = new StringBuilder();
        describe(page.getDocumentElement(), false, key);
        return looks.computeIfAbsent(key.toString(), same -> {
            try {
                return Prototype.of(page, files, Bitmap.PLACEHOLDER);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void describe(Node node, boolean slot, StringBuilder key) {
        if (node instanceof Text text) {
            key.append(slot && !text.getData().isBlank() ? "*" : text.getData().strip());
            return;
        }
        boolean inner = slot;
        key.append('<').append(node.getNodeName());
        if (node instanceof Element element) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                key.append(' ').append(element.getAttributes().item(i));
            }
            inner = slot || element.hasAttribute(SLOT);
        }
        key.append('>');
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            describe(child, inner, key);
        }
        key.append("</>");
    }
}
