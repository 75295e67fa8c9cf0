package app.tremplin.export.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/// Where a line may break: as everywhere, and beside a character that stands for a shaped text.
final class SlotBreaks implements FSTextBreaker {

    private String text = "";
    private LineBreaks breaks = new LineBreaks("");
    private int place;

    @Override
    public void setText(String text) {
        this.text = text;
        this.place = 0;
        this.breaks = new LineBreaks(text);
    }

    @Override
    public int next() {
        if (place >= text.length()) {
            return BreakIterator.DONE;
        }
        int usual = breaks.following(place);
        for (int i = place + 1; i < usual; i++) {
            if (SlotFont.isSlot(text.charAt(i - 1)) && SlotFont.isSlot(text.charAt(i))) {
                usual = i;
            }
        }
        place = usual;
        return place;
    }
}
