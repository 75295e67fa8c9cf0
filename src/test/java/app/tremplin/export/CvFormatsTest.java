package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.VeraPdf;
import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvTone;
import app.tremplin.domain.Language;
import app.tremplin.domain.LinkedInEntry;
import app.tremplin.domain.Mission;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CvFormatsTest {

    @Test
    void markdown_shows_what_was_typed() {
        Mission mission = new Given("*Star* [x](http://y) <b>#1</b> a_b_c", "ceremonies", 3)
                .at("`Hall` ~A~ | B\\C & Co", "2025-01-10", "2025-01-10")
                .told("1. First\n- not a list", "")
                .mission();

        assertThat(text(CvFormat.MD, CvSamples.cv(Language.EN, CvTone.FULL, "# Jo_", mission))
                        .replace('\u00a0', ' '))
                .startsWith(
                        "# \\# Jo\\_\n\n## Volunteering\n\nVolunteer at one event: one mission, 3 h self-declared.\n\n"
                                + "### Volunteer – Ceremonies and medal presentation support\n\n")
                .contains("\\*Star\\* \\[x\\](http://y) \\<b\\>\\#1\\</b\\> "
                        + "a\\_b\\_c, \\`Hall\\` \\~A\\~ \\| B\\\\C \\& Co (January 2025, 3 h)\n\n"
                        + "- 1\\. First - not a list.\n\n*Self-declared.*\n")
                .contains("\n## Transferable skills\n\n- **");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void html_is_a_sound_fragment_that_says_what_was_typed(Language language) throws Exception {
        Cv cv = cv(language);
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(CvFormat.HTML.write(cv)));

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.code());
        assertThat(page.getElementsByTagName("h3").getLength())
                .isEqualTo(cv.engagements().size());
        assertThat(page.getElementsByTagName("bdi").getLength()).isPositive();
        assertThat(page.getElementsByTagName("b").getLength()).isZero();
        assertThat(page.getDocumentElement().getTextContent()).contains("Gala <b>&</b> \"Co\"");
        assertThat(((Element) page.getElementsByTagName("a").item(0)).getAttribute("href"))
                .isEqualTo(CvSamples.LINK);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_word_processor_finds_headings_lists_language_and_title(Language language) throws Exception {
        Cv cv = cv(language);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(CvFormat.DOCX.write(cv)))) {
            assertThat(styles(document, "Title")).containsExactly("Nadia Benali");
            assertThat(styles(document, "Heading1")).hasSize(3);
            assertThat(styles(document, "Heading2")).hasSize(cv.engagements().size());
            assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(styles(document, "ListBullet")).hasSizeGreaterThan(15);
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains("Nadia Benali");
            assertThat(document.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains(language.locale().toLanguageTag());
            assertThat(document.getStyle().xmlText())
                    .contains("w:lang w:val=\"" + language.locale().toLanguageTag());
            assertThat(document.getHyperlinks())
                    .singleElement()
                    .satisfies(link -> assertThat(link.getURL()).isEqualTo(CvSamples.LINK));
            assertThat(document.getTables()).isEmpty();
            assertThat(document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream()))
                    .as("the bold of headings is left to their styles")
                    .noneMatch(run -> run.getCTR().xmlText().matches("(?s).*<w:b w:val=\"(0|off|false)\".*"));
        }
    }

    @Test
    void arabic_runs_say_that_they_go_from_right_to_left() throws IOException {
        Cv cv = CvSamples.cv(CvChoices.initial(Language.FR), "نادية بن علي", CvSamples.many());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(CvFormat.DOCX.write(cv)))) {
            XWPFParagraph name = document.getParagraphs().getFirst();
            assertThat(name.getText()).isEqualTo("نادية بن علي");
            assertThat(name.getCTP().xmlText()).contains("<w:bidi/>", "<w:rtl/>");
            assertThat(document.getDocument().xmlText()).doesNotContain("\u2068", "\u2069");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void json_resume_holds_to_its_schema(Language language) throws IOException {
        String json = text(CvFormat.JSON, cv(language));
        try (InputStream schema = resource("jsonresume/schema.json")) {
            Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
            assertThat(validator.validate(
                            json,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
            assertThat(validator.validate(json.replace("2024-07-26", "26 July"), InputFormat.JSON))
                    .isNotEmpty();
        }
        JsonNode root = JsonMapper.shared().readTree(json);
        assertThat(root.at("/basics/name").asString()).isEqualTo("Nadia Benali");
        assertThat(root.at("/certificates/0/url").asString()).isEqualTo(CvSamples.LINK);
        assertThat(root.get("skills").size()).isEqualTo(15);
        assertThat(root.get("volunteer")
                        .valueStream()
                        .map(node -> node.get("organization").asString()))
                .contains("مهرجان باريس");
        assertThat(json).doesNotContain("\u2068", "\u2069");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_european_data_are_learning_achievements_by_their_own_context(Language language) throws JsonLdError {
        Cv cv = cv(language);
        String json = text(CvFormat.ELM, cv);

        String expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(json))).get().toString();

        assertThat(expanded)
                .contains("http://data.europa.eu/snb/model/elm/Person")
                .contains("http://data.europa.eu/snb/model/elm/LearningAchievement\"")
                .contains("http://data.europa.eu/snb/model/elm/hasClaim")
                .contains("http://data.europa.eu/snb/model/elm/relatedESCOSkill")
                .contains(cv.skills().getFirst().skill().esco().uri().toString())
                .contains("http://www.w3.org/2001/XMLSchema#duration", "\"@value\":\"PT42H\"")
                .contains("\"@language\":\"" + language.code() + "\"");
        assertThat(json).doesNotContain("\u2068", "null", "  \"type\" : \"EuropeanDigitalCredential\"");
        Stream.of("title", "fullName", "workload", "temporal", "awardedBy")
                .forEach(term -> assertThat(expanded).doesNotContain("\"" + term + "\""));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_pdf_can_be_kept_and_read_aloud_and_looks_like_a_cv(Language language) throws Exception {
        byte[] pdf = CvFormat.PDF.write(cv(language));

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith(language.code());
            assertThat(document.getDocumentInformation().getTitle()).contains("Nadia Benali");
            Path picture = Path.of("target/screens/cv-pdf-" + language.code() + ".png");
            Files.createDirectories(picture.toAbsolutePath().getParent());
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 90), "png", picture.toFile());
        }
    }

    @Test
    void linkedin_gets_each_field_within_its_bounds() {
        Mission lengthy = new Given("Croix-Rouge", "secours-medical", 30)
                .at("Lyon", "2024-03-02", "2024-05-03")
                .told("a".repeat(1_500), "b".repeat(1_500))
                .confirmed()
                .mission();

        Cv cv = CvSamples.cv(Language.FR, CvTone.FULL, "", CvSamples.SPECTATORS, lengthy);
        List<LinkedInEntry> entries = CvLinkedIn.entries(cv);

        assertThat(entries).hasSize(2).allMatch(entry -> entry.description().length() <= 2_000);
        assertThat(entries.getLast().cause()).isEqualTo("Santé");
        assertThat(entries.getLast().description()).endsWith("Engagement confirmé par Paris 2024.");
        assertThat(entries.getFirst().cause()).isEmpty();
        assertThat(text(CvFormat.LINKEDIN, cv))
                .contains(
                        "Organisation\u00a0: Paris 2024\n",
                        "Date de début\u00a0: juillet 2024\n",
                        "Cause\u00a0: Santé\n")
                .doesNotContain("Cause\u00a0: \n");
    }

    @Test
    void formats_have_names_of_their_own() {
        assertThat(Stream.of(CvFormat.values()).map(format -> format.fileName("cv")))
                .doesNotHaveDuplicates();
    }

    private static Cv cv(Language language) {
        return CvSamples.cv(
                CvChoices.initial(language), Map.of(), "Nadia Benali", CvSamples.many(), List.of(CvSamples.BADGE));
    }

    private static List<String> styles(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String text(CvFormat format, Cv cv) {
        return new String(format.write(cv), StandardCharsets.UTF_8);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(CvFormatsTest.class.getResourceAsStream(name), name);
    }
}
