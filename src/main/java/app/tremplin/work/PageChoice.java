package app.tremplin.work;

import java.util.Arrays;

/// Some pages of many.
///
/// @param words such as `1-2,4`; empty for all
record PageChoice(String words) {

    boolean has(int page) {
        return words.isEmpty() || Arrays.stream(words.split(",")).anyMatch(part -> isIn(part, page));
    }

    private static boolean isIn(String part, int page) {
        int dash = part.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
        int last = Integer.parseInt(part.substring(dash + 1));
        return first <= page && page <= last;
    }
}
