package app.tremplin.export;

import app.tremplin.export.pdf.LineBreaks;
import app.tremplin.export.pdf.Shaping;
import app.tremplin.export.pdf.Weight;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text in the room it has: as large as may be, on as few lines as that takes.
///
/// @param lines one below the other
/// @param size  of the letters, in points
record FittedText(List<String> lines, double size) {

    private static final double STEP = 0.5;
    private static final double POINTS = 72 / 25.4;

    /// One line may be this much smaller before a second one is begun.
    private static final double SMALLER = 0.72;

    /// All lines together are no higher than so many of the largest size.
    private static final int LARGE_LINES = 2;

    FittedText {
        lines = List.copyOf(lines);
    }

    /// The room a text has.
    ///
    /// @param width    in millimetres
    /// @param largest  in points
    /// @param smallest in points; a text that is too long even so is shortened with an ellipsis
    /// @param lines    at most
    record Room(Weight weight, double width, double largest, double smallest, int lines) {

        private double em(double size) {
            return width * POINTS / size;
        }
    }

    /// Sets `text` in `room`.
    static FittedText of(String text, Room room) {
        List<String> words = new LineBreaks(text).parts();
        double alone = Shaping.width(text, room.weight());
        double size = Math.floor(room.width() * POINTS / Math.max(alone, 0.1) / STEP) * STEP;
        if (size >= Math.max(room.smallest(), room.largest() * SMALLER)) {
            return new FittedText(List.of(text), Math.min(size, room.largest()));
        }
        for (double next = room.largest(); next >= room.smallest(); next -= STEP) {
            List<String> lines = wrapped(words, room.em(next), room.weight());
            boolean low = lines.size() * next <= LARGE_LINES * room.largest();
            if (low && lines.size() <= room.lines() && fit(lines, room.em(next), room.weight())) {
                return new FittedText(balanced(words, lines, room.em(next), room.weight()), next);
            }
        }
        return new FittedText(shortened(text, room), room.smallest());
    }

    private static List<String> wrapped(List<String> words, double width, Weight weight) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words) {
            String longer = line + word;
            if (!line.isEmpty() && Shaping.width(longer.strip(), weight) > width) {
                lines.add(line.strip());
                longer = word;
            }
            line = longer;
        }
        lines.add(line.strip());
        return lines;
    }

    private static boolean fit(List<String> lines, double width, Weight weight) {
        return lines.stream().allMatch(line -> Shaping.width(line, weight) <= width);
    }

    /// Breaks at the same number of lines as evenly as can be.
    private static List<String> balanced(List<String> words, List<String> lines, double width, Weight weight) {
        List<String> best = lines;
        for (double narrower = width - STEP; lines.size() > 1 && narrower > 0; narrower -= STEP) {
            List<String> next = wrapped(words, narrower, weight);
            if (next.size() > lines.size() || !fit(next, narrower, weight)) {
                break;
            }
            best = next;
        }
        return best;
    }

    private static List<String> shortened(String text, Room room) {
        double width = room.em(room.smallest());
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        for (int end = characters.last(); end > 0; end = characters.previous()) {
            String shown = end == text.length() ? text : text.substring(0, end).strip() + "…";
            List<String> lines = wrapped(new LineBreaks(shown).parts(), width, room.weight());
            if (lines.size() <= room.lines() && fit(lines, width, room.weight())) {
                return lines;
            }
            if (Shaping.width(shown, room.weight()) <= width) {
                return List.of(shown);
            }
        }
        return List.of("…");
    }
}
