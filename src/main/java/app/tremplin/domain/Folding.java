package app.tremplin.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes words comparable whatever their case, accents, ligatures and blanks.
public final class Folding {

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {}

    /// The words in lower case, without accents, with single blanks between them: "  Événement" becomes "evenement".
    ///
    /// Only Latin, Greek and Cyrillic accents go; marks that tell words apart in other scripts stay. The result
    /// is for comparing, never for showing.
    public static String fold(String words) {
        String lower = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = ACCENTS.matcher(lower).replaceAll("");
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            appendFolded(folded, bare.charAt(i));
        }
        return BLANKS.matcher(folded).replaceAll(" ").strip();
    }

    /// Letters that Unicode does not decompose, though people type them both ways.
    private static void appendFolded(StringBuilder folded, char letter) {
        switch (letter) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'ß' -> folded.append("ss");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case '’', '‘', 'ʼ' -> folded.append('\'');
            default -> folded.append(letter);
        }
    }
}
