package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.VeraPdf;
import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvLength;
import app.tremplin.domain.Language;
import app.tremplin.domain.PassportSheet;
import app.tremplin.domain.PassportSheet.Part;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PassportTest {

    private final Cv cv =
            CvSamples.cv(CvChoices.initial(Language.FR).withLength(CvLength.ALL), "Nadia Benali", CvSamples.many());

    @Test
    void the_parts_stand_in_the_order_of_the_service_and_those_not_for_volunteering_stay_empty() {
        PassportSheet sheet = new PassportComposer().compose(cv);

        assertThat(sheet.sections().stream().map(PassportSheet.Section::part)).containsExactly(Part.values());
        assertThat(entries(sheet, Part.EXPERIENCES)).hasSize(cv.engagements().size());
        assertThat(entries(sheet, Part.RECOGNITIONS)).isEmpty();
        assertThat(entries(sheet, Part.FUTURE)).isEmpty();
        assertThat(entries(sheet, Part.SKILLS).stream()
                        .mapToInt(entry -> entry.fields().size())
                        .sum())
                .isEqualTo(cv.skills().size());
    }

    @Test
    void an_experience_gives_each_value_alone_as_it_is_to_be_pasted() {
        PassportSheet.Entry stadium = entries(new PassportComposer().compose(cv), Part.EXPERIENCES).stream()
                .filter(entry -> entry.title().contains("Paris 2024"))
                .findFirst()
                .orElseThrow();

        assertThat(stadium.fields())
                .contains(new PassportSheet.Field("Événement", "Paris 2024"))
                .contains(new PassportSheet.Field("Lieu", "Stade de France"))
                .contains(new PassportSheet.Field("Date de début", "26/07/2024"))
                .contains(new PassportSheet.Field("Date de fin", "10/08/2024"));
        assertThat(stadium.fields()).noneMatch(field -> field.value().matches(".*[\u2066-\u2069].*"));
    }

    @Test
    void nothing_to_tell_makes_an_empty_sheet() {
        Cv nothing = CvSamples.cv(CvChoices.initial(Language.FR), "Nadia Benali", List.of());
        assertThat(new PassportComposer().compose(nothing).isEmpty()).isTrue();
    }

    @Test
    void the_document_is_accessible_and_says_every_value() throws Exception {
        byte[] pdf = PassportFormat.PDF.write(cv);

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("Nadia Benali", "L. 6323-8", "Gala <b>&</b> \"Co\"");
            cv.skills()
                    .forEach(skill -> assertThat(text)
                            .contains(skill.skill().rome().code())
                            .contains(skill.label().replaceAll("\\s+", " ")));
            assertThat(text.indexOf("Mes compétences"))
                    .isBetween(text.indexOf("Mon parcours"), text.indexOf("Mon avenir"));
            Path picture = Path.of("target/screens/passport-pdf.png");
            Files.createDirectories(picture.toAbsolutePath().getParent());
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 90), "png", picture.toFile());
        }
    }

    @Test
    void the_data_are_learning_achievements_of_the_european_model() throws Exception {
        String json = new String(PassportFormat.JSONLD.write(cv), StandardCharsets.UTF_8);

        assertThat(JsonLd.expand(JsonDocument.of(new StringReader(json))).get().toString())
                .contains("http://data.europa.eu/snb/model/elm/LearningAchievement\"")
                .contains(cv.skills().getFirst().skill().esco().uri().toString());
    }

    private static List<PassportSheet.Entry> entries(PassportSheet sheet, Part part) {
        return sheet.sections().stream()
                .filter(section -> section.part() == part)
                .flatMap(section -> section.entries().stream())
                .toList();
    }
}
