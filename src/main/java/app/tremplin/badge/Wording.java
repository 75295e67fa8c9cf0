package app.tremplin.badge;

import app.tremplin.badge.link.PrintableText;
import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import java.util.function.Function;

/// The words on a badge, always in French and in English, for it travels further than the settings of one machine.
final class Wording {

    private final Texts french = Texts.of(Language.FR);
    private final Texts english = Texts.of(Language.EN);

    /// Two paragraphs, one for each language.
    ///
    /// @param args what the placeholders stand for in that language
    String paragraphs(String key, Function<Texts, Object[]> args) {
        return withoutBraces(french.get(key, args.apply(french)) + "\n\n" + english.get(key, args.apply(english)));
    }

    /// A short phrase in both languages on one line.
    String line(String key) {
        return withoutBraces(french.get(key) + " / " + english.get(key));
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
