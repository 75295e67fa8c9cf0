package app.tremplin.ui.cv;

import java.util.ArrayList;
import java.util.List;

/// What became of a text, word by word.
final class WordDifference {

    /// Longer texts are shown as replaced altogether.
    private static final long MOST_COMPARISONS = 4_000_000;

    private WordDifference() {}

    /// What happened to some words.
    enum Change {
        SAME,
        GONE,
        NEW
    }

    /// Words with the same fate, with single blanks between them.
    record Part(Change change, String words) {}

    /// The parts of both texts in reading order.
    static List<Part> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        if ((long) old.size() * now.size() > MOST_COMPARISONS) {
            return List.of(new Part(Change.GONE, String.join(" ", old)), new Part(Change.NEW, String.join(" ", now)));
        }
        int[][] common = common(old, now);
        List<Part> parts = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(parts, Change.SAME, old.get(i));
                i++;
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Change.GONE, old.get(i));
                i++;
            } else {
                add(parts, Change.NEW, now.get(j));
                j++;
            }
        }
        return parts;
    }

    /// The length of the longest common run of words from each pair of places on.
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void add(List<Part> parts, Change change, String word) {
        if (!parts.isEmpty() && parts.getLast().change() == change) {
            Part last = parts.removeLast();
            parts.add(new Part(change, last.words() + " " + word));
        } else {
            parts.add(new Part(change, word));
        }
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
