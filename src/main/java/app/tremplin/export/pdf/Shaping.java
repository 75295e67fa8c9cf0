package app.tremplin.export.pdf;

import app.tremplin.export.pdf.GlyphRun.Cluster;
import app.tremplin.export.pdf.GlyphRun.Glyph;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Turns characters of any script into glyphs in their places, with the shaper that comes with Java (HarfBuzz).
public final class Shaping {

    /// Printed in place of a character that no font has.
    static final String UNKNOWN = "\u25a1";

    private static final int KEPT = 500;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private record Key(String text, Weight weight) {}

    /// What was shaped last: a text is measured before it is set, and most texts of a thousand cards are the same.
    private static final Map<Key, ShapedText> RECENT = new LinkedHashMap<>(1_024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ShapedText> eldest) {
            return size() > KEPT;
        }
    };

    private Shaping() {}

    /// The characters of `text` that no font has, each once, in their order; a box is printed in their place.
    public static SequencedSet<String> unprintable(String text) {
        if (isSimple(text)) {
            return new LinkedHashSet<>();
        }
        return clusters(composed(text)).stream()
                .filter(cluster -> !cluster.isBlank()
                        && Typefaces.of(cluster, Weight.REGULAR).findFirst().isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// How wide `text` is on one line, in em.
    public static double width(String text, Weight weight) {
        return shape(text, weight).width() / Typeface.EM;
    }

    /// Sets `text` on one line.
    static ShapedText shape(String text, Weight weight) {
        Key key = new Key(text, weight);
        synchronized (RECENT) {
            ShapedText known = RECENT.get(key);
            if (known != null) {
                return known;
            }
        }
        ShapedText shaped = shapeAnew(text, weight);
        synchronized (RECENT) {
            RECENT.put(key, shaped);
        }
        return shaped;
    }

    private static ShapedText shapeAnew(String text, Weight weight) {
        String composed = composed(text);
        Line line = new Line(weight);
        if (Bidi.requiresBidi(composed.toCharArray(), 0, composed.length())) {
            reordered(composed).forEach(part -> line.add(part.text(), part.rightToLeft()));
        } else {
            line.add(composed, false);
        }
        return new ShapedText(composed, line.runs, line.width);
    }

    /// Whether `text` can be set character by character: every one of them is a glyph of Inter and nothing else.
    static boolean isSimple(String text) {
        Typeface inter = Weight.REGULAR.inter();
        return text.codePoints().allMatch(c -> c < 0x300 || inter.has(c) && !isMark(c) && isJoinless(c));
    }

    /// Latin, Greek and Cyrillic letters, punctuation and signs: each stands by itself.
    private static boolean isJoinless(int codePoint) {
        return codePoint < 0x590 || codePoint >= 0x1E00 && codePoint < 0x2C00;
    }

    /// Composed letters, and none of the invisible marks that only tell a screen where text turns or may break.
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> Typefaces.isInvisible(c) || Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private record Part(String text, boolean rightToLeft) {}

    /// The parts of one direction each, from left to right.
    private static List<Part> reordered(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Part[] parts = new Part[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            parts[i] = new Part(text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), (levels[i] & 1) == 1);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, count);
        return Arrays.asList(parts);
    }

    private static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>();
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        int start = 0;
        for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
            clusters.add(text.substring(start, end));
            start = end;
        }
        return clusters;
    }

    /// A line as it grows to the right.
    private static final class Line {

        private final Weight weight;
        private final List<GlyphRun> runs = new ArrayList<>();
        private double width;

        private Line(Weight weight) {
            this.weight = weight;
        }

        private void add(String text, boolean rightToLeft) {
            List<Set> sets = byFace(text);
            (rightToLeft ? sets.reversed() : sets).forEach(set -> add(set, rightToLeft));
        }

        private record Set(Typeface face, StringBuilder text) {}

        /// A blank stays with the face of what stands before it.
        private List<Set> byFace(String text) {
            List<Set> sets = new ArrayList<>();
            for (String cluster : clusters(text)) {
                Typeface before = sets.isEmpty() ? null : sets.getLast().face();
                boolean blank = before != null && cluster.isBlank() && before.has(cluster.codePointAt(0));
                Typeface face = blank
                        ? before
                        : Typefaces.of(cluster, weight).findFirst().orElse(null);
                String shown = face == null ? UNKNOWN : cluster;
                Typeface chosen = face == null ? weight.inter() : face;
                if (before != chosen) {
                    sets.add(new Set(chosen, new StringBuilder()));
                }
                sets.getLast().text().append(shown);
            }
            return sets;
        }

        private void add(Set set, boolean rightToLeft) {
            char[] text = set.text().toString().toCharArray();
            int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            GlyphVector laid = set.face().shaping().layoutGlyphVector(EXACT, text, 0, text.length, direction);
            SortedMap<Integer, List<Integer>> byCharacter = new TreeMap<>();
            for (int i = 0; i < laid.getNumGlyphs(); i++) {
                // Such numbers stand where the shaper has joined several characters in one glyph.
                if (laid.getGlyphCode(i) < 0xFFFE) {
                    byCharacter
                            .computeIfAbsent(laid.getGlyphCharIndex(i), key -> new ArrayList<>())
                            .add(i);
                }
            }
            List<Cluster> clusters = new ArrayList<>();
            byCharacter.forEach((start, glyphs) -> {
                int end = byCharacter.tailMap(start + 1).keySet().stream()
                        .findFirst()
                        .orElse(text.length);
                clusters.add(cluster(new String(text, start, end - start), glyphs, laid));
            });
            runs.add(new GlyphRun(set.face(), rightToLeft, rightToLeft ? clusters.reversed() : clusters));
            width += laid.getGlyphPosition(laid.getNumGlyphs()).getX();
        }

        private Cluster cluster(String text, List<Integer> glyphs, GlyphVector laid) {
            List<String> shares = share(text, glyphs.size());
            List<Glyph> placed = new ArrayList<>();
            for (int i = 0; i < glyphs.size(); i++) {
                int glyph = glyphs.get(i);
                Point2D at = laid.getGlyphPosition(glyph);
                placed.add(new Glyph(laid.getGlyphCode(glyph), width + at.getX(), -at.getY(), shares.get(i)));
            }
            return new Cluster(text, placed);
        }

        /// What each of some glyphs stands for that together stand for `characters`.
        private static List<String> share(String characters, int glyphs) {
            int[] codePoints = characters.codePoints().toArray();
            List<String> shares = new ArrayList<>();
            for (int i = 0; i < glyphs; i++) {
                int from = Math.min(i, codePoints.length);
                int to = i == glyphs - 1 ? codePoints.length : Math.min(i + 1, codePoints.length);
                // A glyph that stands for nothing by itself still has to say so in a character.
                shares.add(from == to ? "\u200b" : new String(codePoints, from, to - from));
            }
            return shares;
        }
    }
}
