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

class CardPressTest {

    private static final DocumentLayout LAYOUT = DocumentLayout.of(DocumentFormat.CARD, Language.FR);

    @Test
    void cards_by_the_thousand_look_like_those_made_one_by_one() throws Exception {
        List<DocumentFacts> cards = Stream.of("one", "long", "arabic", "hindi", "chinese", "many", "one")
                .map(which -> DocumentPicturesTest.facts(Language.FR, which))
                .toList();
        byte[] pressed = new CardPress(LAYOUT, cards.getFirst()).print(cards.stream());
        Files.createDirectories(Path.of("target/documents"));
        Files.write(Path.of("target/documents/pressed.pdf"), pressed);

        assertThat(VeraPdf.faults(pressed)).isEmpty();
        try (PDDocument all = Loader.loadPDF(pressed)) {
            assertThat(all.getNumberOfPages()).isEqualTo(cards.size());
            PDFRenderer renderer = new PDFRenderer(all);
            for (int i = 0; i < cards.size(); i++) {
                byte[] alone = new DocumentComposer(Map.of())
                        .compose(cards.get(i), LAYOUT)
                        .pdf();
                try (PDDocument single = Loader.loadPDF(alone)) {
                    BufferedImage page = renderer.renderImageWithDPI(i, 300, ImageType.RGB);
                    assertThat(QrReading.of(page).getText())
                            .isEqualTo(cards.get(i).link().orElseThrow());
                    assertThat(different(
                                    renderer.renderImageWithDPI(i, 72, ImageType.RGB),
                                    new PDFRenderer(single).renderImageWithDPI(0, 72, ImageType.RGB)))
                            .as("share of points that differ on card " + i)
                            .isLessThan(0.01);
                    assertThat(text(all, i + 1)).isEqualToNormalizingWhitespace(text(single, 1));
                }
            }
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /// Outside of the code, whose edges two ways of drawing it shade differently.
    private static double different(BufferedImage one, BufferedImage other) {
        int differing = 0;
        int edge = (int) (one.getWidth() * 0.56);
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < edge; x++) {
                int difference = Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
                differing += difference > 96 ? 1 : 0;
            }
        }
        return differing / (double) (edge * one.getHeight());
    }
}
