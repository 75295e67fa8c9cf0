package app.tremplin.export.pdf;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which face sets which characters: Inter first, then the face of the script.
final class Typefaces {

    private static final String LATIN = "NotoSans-Regular";
    private static final String EAST_ASIAN = "DroidSansFallback";

    private static final Map<UnicodeScript, String> OF_SCRIPT = Map.ofEntries(
            noto(UnicodeScript.ARABIC, "Arabic"),
            noto(UnicodeScript.ARMENIAN, "Armenian"),
            noto(UnicodeScript.BENGALI, "Bengali"),
            noto(UnicodeScript.DEVANAGARI, "Devanagari"),
            noto(UnicodeScript.ETHIOPIC, "Ethiopic"),
            noto(UnicodeScript.GEORGIAN, "Georgian"),
            noto(UnicodeScript.GUJARATI, "Gujarati"),
            noto(UnicodeScript.GURMUKHI, "Gurmukhi"),
            noto(UnicodeScript.HEBREW, "Hebrew"),
            noto(UnicodeScript.KANNADA, "Kannada"),
            noto(UnicodeScript.KHMER, "Khmer"),
            noto(UnicodeScript.LAO, "Lao"),
            noto(UnicodeScript.MALAYALAM, "Malayalam"),
            noto(UnicodeScript.MYANMAR, "Myanmar"),
            noto(UnicodeScript.ORIYA, "Oriya"),
            noto(UnicodeScript.SINHALA, "Sinhala"),
            noto(UnicodeScript.TAMIL, "Tamil"),
            noto(UnicodeScript.TELUGU, "Telugu"),
            noto(UnicodeScript.THAANA, "Thaana"),
            noto(UnicodeScript.THAI, "Thai"),
            noto(UnicodeScript.TIFINAGH, "Tifinagh"),
            Map.entry(UnicodeScript.HAN, EAST_ASIAN),
            Map.entry(UnicodeScript.HIRAGANA, EAST_ASIAN),
            Map.entry(UnicodeScript.KATAKANA, EAST_ASIAN),
            Map.entry(UnicodeScript.BOPOMOFO, EAST_ASIAN),
            Map.entry(UnicodeScript.HANGUL, EAST_ASIAN));

    /// They shape what is beside them and need no glyph of their own: joiners and variation selectors.
    private static final Set<Integer> INVISIBLE = Set.of(0x200C, 0x200D, 0xFE0E, 0xFE0F);

    private Typefaces() {}

    private static Map.Entry<UnicodeScript, String> noto(UnicodeScript script, String name) {
        return Map.entry(script, "NotoSans" + name + "-Regular");
    }

    /// The face that has every character of `cluster`; empty when none has.
    ///
    /// @param cluster one character as a person counts them, marks included
    static Stream<Typeface> of(String cluster, Weight weight) {
        return candidates(cluster, weight).stream()
                .map(file -> file.isEmpty() ? weight.inter() : Typeface.of(file))
                .filter(face -> cluster.codePoints().allMatch(c -> INVISIBLE.contains(c) || face.has(c)))
                .limit(1);
    }

    private static List<String> candidates(String cluster, Weight weight) {
        return cluster.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(OF_SCRIPT::containsKey)
                .findFirst()
                .map(script -> List.of(OF_SCRIPT.getOrDefault(script, LATIN), "", LATIN))
                .orElse(List.of("", LATIN, EAST_ASIAN));
    }

    static boolean isInvisible(int codePoint) {
        return INVISIBLE.contains(codePoint);
    }
}
