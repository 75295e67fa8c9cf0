package app.tremplin.export.pdf;

import java.text.Bidi;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Replaces the texts of a page that must be shaped by the characters that stand for them.
final class SlotWords {

    /// The attribute by which a template has all its text set with kerning, in one of the weights of Inter.
    static final String SET = "data-set";

    private final SlotFont font;

    private SlotWords(SlotFont font) {
        this.font = font;
    }

    /// Changes the texts of `page` in place.
    static void replace(Document page, SlotFont font) {
        new SlotWords(font).replace(page.getDocumentElement(), "");
    }

    /// Changes all texts of `page` in place, those that need no shaping too, but for slots that are there already.
    static void replaceAll(Document page, SlotFont font) {
        new SlotWords(font).replace(page.getDocumentElement(), "regular");
    }

    private void replace(Node node, String set) {
        if (node instanceof Text text) {
            text.setData(replaced(text.getData(), set));
            return;
        }
        String inner = node instanceof Element element && element.hasAttribute(SET) ? element.getAttribute(SET) : set;
        boolean shown = !node.getNodeName().equals("head");
        for (Node child = node.getFirstChild(); shown && child != null; child = child.getNextSibling()) {
            replace(child, inner);
        }
    }

    private String replaced(String text, String set) {
        if (set.isEmpty() && Shaping.isSimple(text)) {
            return text;
        }
        String composed = Shaping.composed(text);
        Weight weight = Weight.named(set);
        StringBuilder all = new StringBuilder();
        int[] end = {0};
        for (int start = 0; start < composed.length(); start = end[0]) {
            String unit = unit(composed, start, end);
            String trimmed = unit.strip();
            boolean done = trimmed.isEmpty() || SlotFont.isSlot(trimmed.charAt(0));
            if (done || set.isEmpty() && Shaping.isSimple(trimmed)) {
                all.append(unit);
            } else {
                int lead = unit.indexOf(trimmed);
                all.append(unit, 0, lead)
                        .append(font.characterFor(Shaping.shape(trimmed, weight)))
                        .append(unit, lead + trimmed.length(), unit.length());
            }
        }
        return all.toString();
    }

    /// From `start` to where the line may break next; words that run from right to left stay together, since their
    /// order on the line is not the order they are read in.
    private static String unit(String text, int start, int[] end) {
        LineBreaks breaks = new LineBreaks(text);
        int next = breaks.following(start);
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        while (next < text.length() && bidi.getLevelAt(next - 1) > 0 && bidi.getLevelAt(next) > 0) {
            next = breaks.following(next);
        }
        end[0] = next;
        return text.substring(start, next);
    }
}
