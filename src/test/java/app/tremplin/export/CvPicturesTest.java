package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.VeraPdf;
import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every CV as it is printed, in `target/documents` to look at: short and long names, 1 and 200 missions, as PDF and as
/// LibreOffice shows the DOCX.
class CvPicturesTest {

    private static final int DPI = 80;
    private static final int PAGES = 3;
    private static final String LONG = "Marie-Antoinette Élisabeth de La Rochefoucauld-Montmorency-Bouteville";

    @TempDir
    Path folder;

    @Test
    void the_pdf_is_whole_however_much_there_is_to_tell() throws Exception {
        for (Map.Entry<String, Cv> each : all().entrySet()) {
            byte[] pdf = CvFormat.PDF.write(each.getValue());
            assertThat(CvReadBack.of(each.getValue(), CvFormat.PDF, pdf).missing())
                    .as(each.getKey())
                    .isEmpty();
            assertThat(VeraPdf.faults(pdf)).as(each.getKey()).isEmpty();
            draw("cv-" + each.getKey(), pdf);
        }
    }

    @Test
    void libreoffice_shows_the_same() throws Exception {
        LibreOffice.demand();
        Map<String, Cv> all = all();
        for (Map.Entry<String, Cv> each : all.entrySet()) {
            Files.write(folder.resolve(each.getKey() + ".docx"), CvFormat.DOCX.write(each.getValue()));
        }
        LibreOffice.convert(
                folder,
                all.keySet().stream()
                        .map(name -> folder.resolve(name + ".docx"))
                        .toList());
        for (Map.Entry<String, Cv> each : all.entrySet()) {
            byte[] pdf = Files.readAllBytes(folder.resolve(each.getKey() + ".pdf"));
            // LibreOffice writes joined letters into a PDF as they look, not as they are spelt.
            assertThat(CvReadBack.of(each.getValue(), CvFormat.PDF, pdf).missing())
                    .as(each.getKey())
                    .allMatch(piece -> piece.words().matches(".*\\p{IsArabic}.*"));
            draw("cv-docx-" + each.getKey(), pdf);
        }
    }

    private static Map<String, Cv> all() {
        Map<String, Cv> all = new TreeMap<>();
        List<Mission> many = CvPropertiesTest.missions(new Random(200), 200).stream()
                .filter(mission ->
                        !mission.facts().toString().matches("(?s).*([EA]{100}|[\\p{IsArabic}\\p{IsHebrew}]).*"))
                .toList();
        for (Language language : Language.values()) {
            all.put(language.code() + "-1", cv(language, "Zoé Li", List.of(CvSamples.SPECTATORS)));
            all.put(language.code() + "-1-long", cv(language, LONG, List.of(CvSamples.SPECTATORS)));
            all.put(language.code() + "-200-long", cv(language, LONG, many));
        }
        all.put("fr-arabic", cv(Language.FR, "محمد بن عبد الله الفاسي", CvSamples.many()));
        all.put("en-hindi", cv(Language.EN, "प्रिया शर्मा", List.of(CvSamples.SPECTATORS, CvSamples.MARATHON)));
        return all;
    }

    private static Cv cv(Language language, String name, List<Mission> missions) {
        return CvSamples.cv(CvChoices.initial(language), Map.of(), name, missions, List.of(CvSamples.BADGE));
    }

    /// The first pages and the last one.
    private static void draw(String name, byte[] pdf) throws Exception {
        Path pictures = Files.createDirectories(Path.of("target/documents"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            int last = document.getNumberOfPages() - 1;
            for (int page = 0; page <= last; page++) {
                if (page < PAGES || page == last) {
                    Path picture = pictures.resolve(name + "-page-" + (page + 1) + ".png");
                    ImageIO.write(renderer.renderImageWithDPI(page, DPI), "png", picture.toFile());
                }
            }
        }
    }
}
