package app.tremplin.text;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The sentences of one language, from `texts_fr.properties` or `texts_en.properties`.
///
/// Patterns are those of [MessageFormat]; apostrophes are typographic (’), since MessageFormat eats the ASCII one.
public final class Texts {

    private static final Pattern FRENCH_BLANK = Pattern.compile("(?<=«) | (?=[:;?!»])");

    private final Language language;
    private final Properties sentences;
    private final Formats formats;

    private Texts(Language language) {
        this.language = language;
        this.sentences = load("texts_" + language.code() + ".properties");
        this.formats = new Formats(language);
    }

    /// The sentences of `language`.
    public static Texts of(Language language) {
        return new Texts(language);
    }

    /// The language they are in.
    public Language language() {
        return language;
    }

    /// How dates, times and lists read in this language.
    public Formats formats() {
        return formats;
    }

    /// The sentence with its placeholders filled. Dates and instants are written out, `Bilingual`s and `Phrase`s are
    /// taken
    /// in this language.
    ///
    /// @throws IllegalArgumentException when there is no such key, which a test excludes for every key in use
    public String get(String key, Object... args) {
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language);
        }
        Object[] readable = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            readable[i] = readable(args[i]);
        }
        return new MessageFormat(pattern, language.locale()).format(readable);
    }

    /// The phrase in this language.
    ///
    /// @throws IllegalArgumentException when there is no such key
    public String get(Phrase phrase) {
        return get(phrase.key(), phrase.args().toArray());
    }

    /// Whether there is a sentence for `key`.
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /// All keys.
    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    /// The sentence without filling it, for the test that compares languages.
    ///
    /// @throws NullPointerException when there is no such key
    public String pattern(String key) {
        return Objects.requireNonNull(sentences.getProperty(key), key);
    }

    /// The same sentences as a resource bundle, for libraries that ask for one. Nothing is filled in.
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return sentences.getProperty(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(keys());
            }
        };
    }

    private Object readable(Object arg) {
        return switch (arg) {
            case LocalDate date -> formats.date(date);
            case Instant instant -> formats.date(instant);
            case Bilingual words -> words.in(language);
            case Phrase phrase -> get(phrase);
            default -> arg;
        };
    }

    /// French sets blanks before some signs and inside its quotation marks; no line may break there. English has none.
    private static String unbreakable(String sentence) {
        return FRENCH_BLANK.matcher(sentence).replaceAll("\u00a0");
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.replaceAll((key, sentence) -> unbreakable(String.valueOf(sentence)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
