package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.QrReading;
import app.tremplin.VeraPdf;
import app.tremplin.domain.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuickPressTest {

    private static final List<String> PEOPLE =
            List.of("one", "long", "arabic", "hindi", "chinese", "thai", "many", "issued-long", "one");

    @ParameterizedTest
    @EnumSource(value = DocumentFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "STICKERS")
    void documents_by_the_thousand_look_like_those_made_one_by_one(DocumentFormat format) throws Exception {
        DocumentLayout layout = DocumentLayout.of(format, Language.FR);
        List<DocumentFacts> people = people(format);
        byte[] pressed = new QuickPress(layout, people.getFirst()).print(people.stream(), 0);
        keep(format, pressed);

        assertThat(VeraPdf.faults(pressed)).isEmpty();
        try (PDDocument all = Loader.loadPDF(pressed)) {
            assertThat(all.getNumberOfPages()).isEqualTo(people.size());
            PDFRenderer renderer = new PDFRenderer(all);
            for (int i = 0; i < people.size(); i++) {
                byte[] alone = new DocumentComposer(Map.of())
                        .compose(people.get(i), layout)
                        .pdf();
                try (PDDocument single = Loader.loadPDF(alone)) {
                    BufferedImage page = renderer.renderImageWithDPI(i, 300, ImageType.RGB);
                    assertThat(QrReading.of(page).getText())
                            .isEqualTo(people.get(i).link().orElseThrow());
                    assertThat(different(
                                    renderer.renderImageWithDPI(i, 72, ImageType.RGB),
                                    new PDFRenderer(single).renderImageWithDPI(0, 72, ImageType.RGB),
                                    format))
                            .as("share of points that differ on page " + i)
                            .isLessThan(0.02);
                    assertThat(text(all, i + 1)).isEqualToNormalizingWhitespace(text(single, 1));
                }
            }
        }
    }

    @Test
    void stickers_of_many_people_follow_one_another_from_the_first_label_that_is_left() throws Exception {
        DocumentLayout layout = DocumentLayout.of(DocumentFormat.STICKERS, Language.EN);
        List<DocumentFacts> people = Stream.generate(() -> people(DocumentFormat.STICKERS))
                .flatMap(List::stream)
                .limit(25)
                .toList();
        byte[] pressed = new QuickPress(layout, people.getFirst()).print(people.stream(), 5);
        keep(DocumentFormat.STICKERS, pressed);

        assertThat(VeraPdf.faults(pressed)).isEmpty();
        try (PDDocument all = Loader.loadPDF(pressed)) {
            assertThat(all.getNumberOfPages()).isEqualTo(2);
            PDFRenderer renderer = new PDFRenderer(all);
            assertThat(QrReading.all(renderer.renderImageWithDPI(0, 300, ImageType.RGB)))
                    .hasSize(16);
            assertThat(QrReading.all(renderer.renderImageWithDPI(1, 300, ImageType.RGB)))
                    .hasSize(9);
            assertThat(text(all, 1)).contains("Lemoine", "สมชาย ใจดี", "प्रिया शर्मा");
        }
    }

    private static List<DocumentFacts> people(DocumentFormat format) {
        return PEOPLE.stream()
                .filter(which -> !which.contains("issued") || format == DocumentFormat.STICKERS)
                .map(which -> DocumentPicturesTest.facts(Language.FR, which))
                .toList();
    }

    private static void keep(DocumentFormat format, byte[] pressed) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve("pressed-" + format.word() + ".pdf"), pressed);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /// Outside of the code, whose edges two ways of drawing it shade differently.
    private static double different(BufferedImage one, BufferedImage other, DocumentFormat format) {
        int differing = 0;
        int edge = format == DocumentFormat.CARD ? (int) (one.getWidth() * 0.56) : one.getWidth();
        int foot = format == DocumentFormat.CARD ? one.getHeight() : (int) (one.getHeight() * 0.6);
        for (int y = 0; y < foot; y++) {
            for (int x = 0; x < edge; x++) {
                int difference = Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
                differing += difference > 96 ? 1 : 0;
            }
        }
        return differing / (double) (edge * foot);
    }
}
