package app.tremplin.export;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Letters that lie on one another, or outside of the page.
final class Overlaps extends PDFTextStripper {

    private record Letter(String text, Rectangle2D place) {}

    private final List<Letter> letters = new ArrayList<>();

    private Overlaps() {}

    /// What overlaps what on the first page of `document`.
    static List<String> of(PDDocument document) throws IOException {
        Overlaps overlaps = new Overlaps();
        overlaps.getText(document);
        PDRectangle box = document.getPage(0).getMediaBox();
        Rectangle2D page = new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < overlaps.letters.size(); i++) {
            Letter letter = overlaps.letters.get(i);
            if (!page.contains(letter.place())) {
                found.add(letter.text() + " is outside");
            }
            for (Letter other : overlaps.letters.subList(i + 1, overlaps.letters.size())) {
                if (letter.place().intersects(other.place())) {
                    found.add(letter.text() + " lies on " + other.text() + " at " + letter.place());
                }
            }
        }
        return found;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        // The middle of the letter, so that neighbours that merely touch are let be.
        double height = text.getFontSizeInPt() * 0.7;
        if (!text.getUnicode().isBlank() && text.getWidthDirAdj() > 0.5) {
            letters.add(new Letter(
                    text.getUnicode(),
                    new Rectangle2D.Double(
                            text.getXDirAdj() + text.getWidthDirAdj() * 0.35,
                            text.getYDirAdj() - height,
                            text.getWidthDirAdj() * 0.3,
                            height)));
        }
        super.processTextPosition(text);
    }
}
