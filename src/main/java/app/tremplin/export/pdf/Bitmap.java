package app.tremplin.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A square picture in black and white, one bit for each point.
///
/// @param side in points
/// @param rows the lines from top to bottom, each from a whole byte on; a set bit is white
public record Bitmap(int side, byte[] rows) implements Varying {

    /// Which points are black.
    @FunctionalInterface
    public interface Black {
        /// Whether the point in column `x` and row `y` is.
        boolean at(int x, int y);
    }

    /// A picture of `side` by `side` points, each drawn `pixels` wide and high, so that no viewer blurs it.
    public static Bitmap of(int side, int pixels, Black black) {
        int width = side * pixels;
        int bytes = (width + 7) / 8;
        byte[] rows = new byte[bytes * width];
        for (int y = 0; y < side; y++) {
            int first = y * pixels * bytes;
            for (int x = 0; x < width; x++) {
                if (!black.at(x / pixels, y)) {
                    rows[first + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
            for (int copy = 1; copy < pixels; copy++) {
                System.arraycopy(rows, first, rows, first + copy * bytes, bytes);
            }
        }
        return new Bitmap(width, rows);
    }

    @Override
    public COSStream image(PDDocument document) throws IOException {
        COSStream image = document.getDocument().createCOSStream();
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, side);
        image.setInt(COSName.HEIGHT, side);
        image.setInt(COSName.BITS_PER_COMPONENT, 1);
        image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        try (OutputStream out = image.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(rows);
        }
        return image;
    }
}
