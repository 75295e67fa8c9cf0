package app.tremplin.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Binds files of [PdfEngine] into one that is as well tagged as they are.
public final class PdfBinding implements AutoCloseable {

    private final PDFMergerUtility merger = new PDFMergerUtility();
    private @Nullable PDDocument bound;

    /// Adds the pages of a file behind those that are there.
    public void add(byte[] pdf) {
        try {
            if (bound == null) {
                bound = Loader.loadPDF(pdf);
                return;
            }
            try (PDDocument next = Loader.loadPDF(pdf)) {
                merger.appendDocument(bound, next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The whole file.
    ///
    /// @throws IllegalStateException when nothing was added
    public byte[] finish() {
        if (bound == null) {
            throw new IllegalStateException("a file has pages");
        }
        try {
            return PdfEngine.saved(bound);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (bound != null) {
                bound.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
