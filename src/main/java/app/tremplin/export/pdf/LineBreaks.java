package app.tremplin.export.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where a line may end: between words and between the characters of scripts without blanks, but never after an
/// apostrophe within a word.
public final class LineBreaks {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private final String text;

    /// The places in `text`.
    public LineBreaks(String text) {
        this.text = text;
        breaks.setText(text);
    }

    /// The parts of `text` that stay together, each with the blanks behind it.
    public List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = following(start);
            parts.add(text.substring(start, end));
            start = end;
        }
        return parts;
    }

    /// The first place after `start`, at most the end of the text.
    int following(int start) {
        int next = breaks.following(start);
        while (next < text.length() && isInWord(next)) {
            next = breaks.following(next);
        }
        return next;
    }

    private boolean isInWord(int place) {
        char before = text.charAt(place - 1);
        return (before == '\'' || before == '’') && Character.isLetter(text.charAt(place));
    }
}
