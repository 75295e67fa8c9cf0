package app.tremplin.badge;

import app.tremplin.badge.link.PrintableText;
import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The words on a badge, always in French and in English, for it travels further than the settings of one machine.
final class Wording {

    private final Texts french = Texts.of(Language.FR);
    private final Texts english = Texts.of(Language.EN);
    // Phrases without placeholders, which stand in every badge.
    private final Map<String, String> fixed = new ConcurrentHashMap<>();

    /// Two paragraphs, one for each language.
    ///
    /// @param args what the placeholders stand for in that language
    String paragraphs(String key, Function<Texts, Object[]> args) {
        return withoutBraces(french.get(key, args.apply(french)) + "\n\n" + english.get(key, args.apply(english)));
    }

    /// Two paragraphs that are always the same.
    String paragraphs(String key) {
        return fixed.computeIfAbsent(key, same -> paragraphs(same, texts -> new Object[0]));
    }

    /// A short phrase in both languages on one line.
    String line(String key) {
        return fixed.computeIfAbsent(key, same -> withoutBraces(french.get(same) + " / " + english.get(same)));
    }

    /// Both words on one line.
    static String line(Bilingual words) {
        return words.fr().equals(words.en()) ? plain(words.fr()) : plain(words.fr()) + " / " + plain(words.en());
    }

    /// What a person typed or a catalogue says, without what deceives the eye.
    static String plain(String text) {
        return withoutBraces(PrintableText.of(text));
    }

    /// Two public verifiers find the end of a baked credential by counting braces.
    private static String withoutBraces(String text) {
        return text.replace('{', '(').replace('}', ')');
    }
}
