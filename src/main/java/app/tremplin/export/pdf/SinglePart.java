package app.tremplin.export.pdf;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// A text of a page that stands on one line.
final class SinglePart {

    private SinglePart() {}

    /// The text, shaped in the weight that its element asks for.
    static ShapedText of(Text text) {
        return Shaping.shape(text.getData().strip(), weight(text));
    }

    private static Weight weight(Node node) {
        for (Node each = node; each != null; each = each.getParentNode()) {
            if (each instanceof Element element && element.hasAttribute(SlotWords.SET)) {
                return Weight.named(element.getAttribute(SlotWords.SET));
            }
        }
        return Weight.REGULAR;
    }
}
