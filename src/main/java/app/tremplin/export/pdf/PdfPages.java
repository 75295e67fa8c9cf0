package app.tremplin.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF file as they will be on paper.
public final class PdfPages {

    private static final double INCH = 72;

    private PdfPages() {}

    /// Every page as a PNG picture.
    ///
    /// @param pixels the longer side of a picture
    public static List<byte[]> pictures(byte[] pdf, int pixels) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> pictures = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                double longer = Math.max(
                        document.getPage(page).getMediaBox().getWidth(),
                        document.getPage(page).getMediaBox().getHeight());
                BufferedImage image =
                        renderer.renderImageWithDPI(page, (float) (pixels * INCH / longer), ImageType.RGB);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageIO.write(image, "png", out);
                pictures.add(out.toByteArray());
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
