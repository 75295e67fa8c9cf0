package app.tremplin.export;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF file from outside, drawn one after the other within bounds.
final class PdfPages {

    private static final byte[] BEGINNING = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_PAGES = 10;
    private static final float DPI = 200;
    private static final float POINTS_PER_INCH = 72;
    private static final float MOST_PIXELS_ACROSS = 4_000;

    private PdfPages() {}

    /// Whether a file begins as a PDF does.
    static boolean isPdf(byte[] file) {
        return file.length > BEGINNING.length
                && Arrays.equals(file, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    /// What is found on the first page that has it; the first ten pages are looked at.
    ///
    /// @throws Failure `PICTURE_UNREADABLE` when the file is damaged or asks for a password
    static <T> Optional<T> search(byte[] file, Function<BufferedImage, Optional<T>> page) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int number = 0; number < Math.min(document.getNumberOfPages(), MOST_PAGES); number++) {
                float scale = scale(document.getPage(number).getCropBox());
                Optional<T> found = page.apply(renderer.renderImage(number, scale, ImageType.GRAY));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            // The library throws many kinds of exceptions at damaged files.
            throw new Failure(e, FailureCode.PICTURE_UNREADABLE);
        }
    }

    private static float scale(PDRectangle page) {
        float longest = Math.max(1, Math.max(page.getWidth(), page.getHeight()));
        return Math.min(DPI / POINTS_PER_INCH, MOST_PIXELS_ACROSS / longest);
    }
}
