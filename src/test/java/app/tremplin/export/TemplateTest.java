package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "<p>{{ holder }}                            | 4 | XML",
                "{% for i in range(1, 900000000) %}xxxxxxxx{% endfor %} | 4 | "
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
