package app.tremplin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.MissionField;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.PlanningField;
import app.tremplin.domain.PlanningSeparator;
import app.tremplin.domain.SkillKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Texts FRENCH = Texts.of(Language.FR);
    private static final Texts ENGLISH = Texts.of(Language.EN);

    /// Asked for by the command line's library, by the names of commands and options.
    private static final Pattern ASKED_BY_PICOCLI = Pattern.compile("(tremplin|usage)\\..*|help|workspace|lang");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z_]*\\.(?:[a-z_]+\\.)*)\"\\s*\\+");
    private static final Pattern FINDING = Pattern.compile("Finding\\s*\\.\\w+\\(\\s*Topic\\.\\w+,\\s*\"([a-z.]+)\"");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(jwt|json|png|svg|txt|md|db|p12|csv|html|css|js)");

    private static final Object[] ONES = Collections.nCopies(10, 1).toArray();

    @Test
    void both_languages_say_the_same_things() {
        assertThat(FRENCH.keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        for (String key : FRENCH.keys()) {
            assertThat(placeholders(FRENCH.pattern(key))).as(key).isEqualTo(placeholders(ENGLISH.pattern(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_key_is_given_twice(Language language) throws IOException {
        Set<String> seen = new TreeSet<>();
        String file = "src/main/resources/app/tremplin/text/texts_" + language.code() + ".properties";
        List<String> twice = Files.readAllLines(Path.of(file)).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(key -> !seen.add(key))
                .toList();

        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_is_a_sound_pattern(Language language) {
        Texts texts = Texts.of(language);
        for (String key : texts.keys()) {
            assertThat(texts.pattern(key)).as(key).isNotBlank();
            assertThat(new MessageFormat(texts.pattern(key), language.locale()).format(ONES))
                    .as(key)
                    .doesNotContain("{", "}");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void apostrophes_and_quotation_marks_are_typographic(Language language) {
        Texts texts = Texts.of(language);
        for (String key : texts.keys()) {
            assertThat(texts.pattern(key)).as(key).doesNotContain("'", "\"");
        }
    }

    @Test
    void french_puts_a_space_before_high_punctuation_and_inside_quotation_marks() {
        Pattern tight = Pattern.compile("[^\\s\u00a0\u202f\\d?!][:;?!](?!//)|[^\\s\u00a0\u202f]»|«[^\\s\u00a0\u202f]");
        assertThat(FRENCH.keys())
                .noneMatch(key -> tight.matcher(FRENCH.pattern(key)).find());
    }

    @Test
    void english_puts_none() {
        Pattern loose = Pattern.compile("[\\s\u00a0\u202f][:;?!]|[«»]");
        assertThat(ENGLISH.keys())
                .noneMatch(key -> loose.matcher(ENGLISH.pattern(key)).find());
    }

    @Test
    void each_failure_has_a_code_of_its_own_to_quote() {
        assertThat(FailureCode.values()).extracting(FailureCode::code).doesNotHaveDuplicates();
    }

    @Test
    void whatever_the_domain_names_has_its_words() {
        Stream<String> keys = Stream.of(
                        named("failure.", FailureCode.values(), FailureCode::name),
                        named("mission.", MissionField.values(), field -> lower(field.name())),
                        Stream.of("result.ok", "result.not_checked", "result.failed"),
                        named("language.", Language.values(), Language::code),
                        named(
                                "",
                                PlanningField.values(),
                                field -> field.phrase().key()),
                        named(
                                "",
                                PlanningSeparator.values(),
                                separator -> separator.phrase().key()),
                        named(
                                "state.",
                                MissionState.class.getPermittedSubclasses(),
                                state -> lower(state.getSimpleName())))
                .flatMap(Function.identity());

        assertThat(keys).allMatch(FRENCH::has);
    }

    @Test
    void every_kind_of_skill_has_its_words() {
        assumeThat(FRENCH.keys()).anyMatch(key -> key.startsWith("skills.kind."));

        assertThat(named("skills.kind.", SkillKind.values(), SkillKind::id)).allMatch(FRENCH::has);
    }

    @Test
    void every_finding_has_its_sentence() throws IOException {
        Set<String> codes = found(FINDING);

        assertThat(codes).hasSizeGreaterThan(20).allMatch(code -> FRENCH.has("finding." + code));
    }

    @Test
    void every_key_in_the_sources_has_its_sentence() throws IOException {
        Set<String> rooms = FRENCH.keys().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        Set<String> lost = found(LITERAL).stream()
                .filter(literal -> literal.matches("[a-z]+(\\.[a-z0-9_-]+)+"))
                .filter(literal -> rooms.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !FILE_NAME.matcher(literal).matches())
                .filter(literal -> !FRENCH.has(literal))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(lost).isEmpty();
    }

    @Test
    void every_sentence_is_used() throws IOException {
        Set<String> literals = found(LITERAL);
        Set<String> beginnings = found(BEGINNING);
        Set<String> unused = FRENCH.keys().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .filter(key -> !ASKED_BY_PICOCLI.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void every_beginning_of_a_key_in_the_sources_leads_somewhere() throws IOException {
        Set<String> lost = found(BEGINNING).stream()
                .filter(beginning -> FRENCH.keys().stream().noneMatch(key -> key.startsWith(beginning)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(lost).isEmpty();
    }

    @Test
    void dates_words_and_phrases_are_said_in_the_language() {
        Phrase inner = Phrase.of("planning.separator.comma");

        assertThat(FRENCH.get("planning.column.join", LocalDate.of(2026, 5, 1), inner))
                .isEqualTo("1er mai 2026\u00a0; virgule");
        assertThat(ENGLISH.get(Phrase.of("planning.column.join", new Bilingual("Fête", "Party"), inner)))
                .isEqualTo("Party; comma");
    }

    private static <T> Stream<String> named(String beginning, T[] things, Function<T, String> name) {
        return Arrays.stream(things).map(thing -> beginning + name.apply(thing));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Set<String> placeholders(String pattern) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> found = new TreeSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(hit -> found.add(hit.group(1)));
            }
            return found;
        }
    }
}
