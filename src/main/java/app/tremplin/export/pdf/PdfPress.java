package app.tremplin.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Prints many pages that look alike: each look is laid out once, then only some texts and pictures are set anew.
///
/// Texts in an element with the attribute `data-slot` may differ from page to page under the same look: each stands on
/// a line of its own and begins at the left. Any other difference is another look. Text is set in the weight that its
/// element asks for with `data-set`. Safe for use by several threads.
public final class PdfPress {

    /// More looks at a time would only take memory.
    private static final int MOST_LOOKS = 150;

    private final Map<String, byte[]> files;
    private final Placeholders placeholders;
    private final Map<String, Prototype> looks = new ConcurrentHashMap<>();

    /// @param files    by the names that the pages refer to them by
    /// @param pictures the names of the pictures that differ from page to page
    public PdfPress(Map<String, byte[]> files, List<String> pictures) {
        this.files = Map.copyOf(files);
        this.placeholders = new Placeholders(pictures);
    }

    /// A page to print.
    ///
    /// @param html     as [PdfEngine] takes it
    /// @param pictures those of this page, by the names that differ
    public record Sheet(String html, Map<String, Varying> pictures) {
        public Sheet {
            pictures = Map.copyOf(pictures);
        }
    }

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
                    List<ShapedText> texts = Prototype.varyingTexts(page).stream()
                            .map(SinglePart::of)
                            .toList();
                    run.add(look(page), texts, sheet.pictures());
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
        if (looks.size() >= MOST_LOOKS) {
            looks.clear();
        }
        return looks.computeIfAbsent(key.toString(), same -> {
            try {
                return Prototype.of(page, files, placeholders);
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
        key.append('<').append(node.getNodeName());
        if (node instanceof Element element) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                key.append(' ').append(element.getAttributes().item(i));
            }
        }
        key.append('>');
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            describe(child, slot || Prototype.isVarying(node), key);
        }
        key.append("</>");
    }
}
