package app.tremplin.badge.link;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Names and titles as they may stand in a badge or a link: in any script, with nothing that deceives the
/// eye.
public final class PrintableText {

    // Controls, lone surrogates and non-characters, the direction controls, and characters that take no room. Two
    // joiners (U+200C, U+200D) stay: several scripts and many pictures are written with them.
    private static final Pattern DECEIVING = Pattern.compile("[\\p{Cc}\\p{Cs}\\u061C\\u200B\\u200E\\u200F"
            + "\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]");
    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern VISIBLE = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Z}\\p{M}]");
    private static final String ELLIPSIS = "…";
    private static final char DELETE = 0x7f;
    // Latin-1 and Latin Extended-A: no combining marks, and in normal form C as they are.
    private static final char FIRST_LETTER = 'À';
    private static final char LAST_LETTER = 'ſ';
    private static final char APOSTROPHE = '’';

    private PrintableText() {}

    /// `text` in Unicode normal form C without what deceives; line breaks and runs of spaces become one
    /// space.
    public static String of(String text) {
        if (isCommon(text)) {
            return text.strip();
        }
        String spaced = GAPS.matcher(text).replaceAll(" ");
        String clean = Normalizer.normalize(DECEIVING.matcher(spaced).replaceAll(""), Normalizer.Form.NFC);
        return VISIBLE.matcher(clean).find() ? clean.strip() : "";
    }

    /// Whether it is made of common Latin letters, signs and single spaces, which leave nothing to clean.
    private static boolean isCommon(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean common = c > ' ' && c < DELETE || c >= FIRST_LETTER && c <= LAST_LETTER || c == APOSTROPHE;
            if (!common && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /// Whether a token may hold `text`: it is in normal form C, deceives nobody and shows at least one
    /// character.
    static boolean isPrintable(String text) {
        return !DECEIVING.matcher(text).find()
                && Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && VISIBLE.matcher(text).find();
    }

    /// `text` as [#of] cleans it, or "…" when nothing is left to see: a token always shows something.
    static String inToken(String text) {
        String clean = of(text);
        return clean.isEmpty() ? ELLIPSIS : clean;
    }

    /// `text` with its last character, as a reader counts them, replaced by "…"; one that ends so already
    /// loses the character before. Of a text longer than any that fits a token, the start alone is kept.
    static String shortened(String text) {
        String start = text.substring(0, Math.min(text.length(), LinkToken.LARGEST));
        String kept = start.endsWith(ELLIPSIS) ? start.substring(0, start.length() - ELLIPSIS.length()) : start;
        int end = kept.length();
        var graphemes = Pattern.compile("\\X").matcher(kept);
        while (graphemes.find()) {
            end = graphemes.start();
        }
        return kept.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
