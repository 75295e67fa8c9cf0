package app.tremplin.export.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// A picture in colours.
///
/// @param png the file
public record Painting(byte[] png) implements Varying {

    @Override
    public COSBase image(PDDocument document) throws IOException {
        return PDImageXObject.createFromByteArray(document, png, "png").getCOSObject();
    }
}
