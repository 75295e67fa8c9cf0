package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final DocumentLayout CARD = DocumentLayout.of(DocumentFormat.CARD, Language.EN);
    private static final DocumentFacts FACTS = DocumentPicturesTest.facts(Language.EN, "one");

    @Test
    void an_organisation_can_use_its_own_template() throws IOException {
        DocumentComposer.Document made = compose(page("<p>Hello {{ holder }}</p>"));

        assertThat(made.refused()).isEmpty();
        assertThat(text(made)).isEqualToIgnoringWhitespace("Hello Aïcha Lemoine");
    }

    @Test
    void what_a_person_typed_is_never_markup() throws IOException {
        DocumentFacts hostile = new DocumentFacts(
                "<b>Bobby</b> {{ link }} &amp; \"'",
                FACTS.title(),
                FACTS.events(),
                FACTS.minutes(),
                FACTS.missions(),
                FACTS.skills(),
                FACTS.issuer(),
                FACTS.issued(),
                FACTS.link(),
                FACTS.picture());
        DocumentComposer.Document made =
                new DocumentComposer(files(page("<p title=\"{{ holder }}\">{{ holder }}</p>"))).compose(hostile, CARD);

        assertThat(made.refused()).isEmpty();
        assertThat(text(made)).isEqualToIgnoringWhitespace(hostile.holder());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{{ holdr }}                                | 4 | holdr",
                "{% if holder %}                            | 4 | ",
                "{{ holder.class }}                         | 4 | ",
                "{{ events.getClass() }}                    | 4 | ",
                "{{ fit(holder, 'wide', 1, 1, 1, 'bold') }} | 4 | fit",
                "{% include '../../etc/passwd' %}           | 4 | ",
                "<p>{{ holder }}                            | 4 | form",
                "{% for i in range(1, 900000000) %}xxxxxxxx{% endfor %} | 4 | ",
                "{% for i in 1..900000000 %}xxxxxxxx{% endfor %}        | 4 | ",
                "{% include 'card.html' %}                  | 4 | ",
                "{% extends 'card.html' %}                  | 4 | ",
                "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }} | 4 | ",
                "{{ holder ~ holder }}                      | 4 | ",
                "{% filter replace({'a': 'aaaa'}) %}a{% endfilter %} | 4 | replace",
                "{% filter raw %}a{% endfilter %}           | 4 | raw",
                "{{ fit(holder, 1000000000, 1000000000, 1, 1, 'bold') }} | 4 | fit",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>&b; | 4 | form",
            })
    void a_broken_template_is_told_of_with_line_and_field_and_ours_is_used(String body, int line, String what)
            throws IOException {
        DocumentComposer.Document made = compose(page(body));

        assertThat(made.refused()).hasValueSatisfying(failure -> {
            assertThat(failure.code()).isEqualTo(FailureCode.TEMPLATE_UNUSABLE);
            assertThat(failure.args().get(0)).isEqualTo("card.html");
            assertThat((Integer) failure.args().get(1)).isBetween(1, line);
            assertThat(failure.args().get(2).toString()).contains(what == null ? "" : what);
        });
        assertThat(text(made)).contains("Aïcha Lemoine", "Paris 2024");
    }

    @Test
    void a_template_that_counts_for_ever_is_given_up() throws IOException {
        String loops = IntStream.range(0, 9)
                .mapToObj(i -> "{% for a" + i + " in skills %}")
                .collect(Collectors.joining());
        String page = page(loops + "{% set x = 1 %}" + "{% endfor %}".repeat(9));
        DocumentComposer.Document made = new DocumentComposer(files(page), Duration.ofMillis(500)).compose(FACTS, CARD);

        assertThat(made.refused())
                .hasValueSatisfying(
                        failure -> assertThat(failure.args()).contains(Phrase.of("document.template.slow")));
        assertThat(text(made)).contains("Aïcha Lemoine");
    }

    @Test
    void a_template_that_writes_without_end_is_given_up() throws IOException {
        String loops = IntStream.range(0, 6)
                .mapToObj(i -> "{% for a" + i + " in skills %}")
                .collect(Collectors.joining());
        DocumentComposer.Document made = compose(page(loops + "words" + "{% endfor %}".repeat(6)));

        assertThat(made.refused()).isPresent();
        assertThat(text(made)).contains("Aïcha Lemoine");
    }

    @Test
    void elements_within_elements_without_end_are_refused() throws IOException {
        DocumentComposer.Document made = compose(page("<div>".repeat(60_000) + "</div>".repeat(60_000)));

        assertThat(made.refused()).isPresent();
        assertThat(text(made)).contains("Aïcha Lemoine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='file:///etc/passwd' alt='x'/>",
                "<img src='http://127.0.0.1:9/x.png' alt='x'/>",
                "<img src='../../secret.png' alt='x'/>",
                "<link rel='stylesheet' type='text/css' href='file:///etc/hostname'/>",
                "<style>@import url('http://127.0.0.1:9/a.css'); p { background: url(file:///etc/passwd) }</style>",
                "<object data='file:///etc/passwd' type='text/plain'>x</object>",
            })
    void nothing_is_loaded_from_outside_the_folder(String body) throws IOException {
        DocumentComposer.Document made = compose(page(body + "<p>{{ holder }}</p>"));

        assertThat(text(made)).contains("Aïcha Lemoine").doesNotContain("root:");
    }

    @Test
    void every_field_that_our_templates_use_is_documented() throws IOException {
        String documented = Files.readString(Path.of("assets/templates/FIELDS.md"));
        TreeSet<String> used = new TreeSet<>();
        for (DocumentFormat format : DocumentFormat.values()) {
            String template = Files.readString(Path.of("assets/templates/" + format.word() + ".html"));
            Pattern.compile("words\\.(\\w+)")
                    .matcher(template)
                    .results()
                    .map(hit -> hit.group(1))
                    .forEach(used::add);
        }
        assertThat(used).allMatch(word -> documented.contains("`" + word + "`"));
        assertThat(new DocumentFields(FACTS, CARD, Texts.of(Language.EN)).all().keySet())
                .allMatch(field -> documented.contains("`" + field));
    }

    @ParameterizedTest
    @CsvSource({"#ffffff, true", "#ffe600, true", "#2a47b8, false", "#000000, false", "77aaff, true"})
    void a_colour_too_light_to_read_is_darkened_and_told_of(String asked, boolean changed) {
        Accent accent = Accent.of(asked).orElseThrow();

        assertThat(accent.changed()).isEqualTo(changed);
        assertThat(contrastOnWhite(accent.hex())).isGreaterThanOrEqualTo(4.5);
        assertThat(Accent.of("blue")).isEmpty();
    }

    private static double contrastOnWhite(String hex) {
        double[] parts = Arrays.stream(hex.substring(1).split("(?<=\\G..)"))
                .mapToDouble(part -> Integer.parseInt(part, 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05);
    }

    private static DocumentComposer.Document compose(String page) {
        return new DocumentComposer(files(page)).compose(FACTS, CARD);
    }

    private static Map<String, byte[]> files(String page) {
        return Map.of("card.html", page.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(String body) {
        return "<html lang='{{ language }}'><head><title>{{ title }}</title>\n<meta name='description' content='x'/>\n"
                + "</head><body>\n" + body + "</body></html>";
    }

    private static String text(DocumentComposer.Document made) throws IOException {
        try (PDDocument document = Loader.loadPDF(made.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
