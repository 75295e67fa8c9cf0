package app.tremplin.export.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A picture that differs from page to page.
public sealed interface Varying permits Bitmap, Painting {

    /// The picture as part of a file.
    COSBase image(PDDocument document) throws IOException;
}
