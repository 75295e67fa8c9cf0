package app.tremplin.export;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// A photograph, scan or screenshot from outside, opened within bounds: PNG, JPEG, GIF, BMP or TIFF.
final class ScannedPicture {

    private static final long MOST_PIXELS = 400_000_000;
    private static final long ENOUGH_PIXELS = 16_000_000;

    private ScannedPicture() {}

    /// The picture, in fewer pixels than it has when they are very many.
    ///
    /// @throws Failure `PICTURE_UNREADABLE` when it is none of these or has over 400 million pixels
    static BufferedImage open(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Failure(FailureCode.PICTURE_UNREADABLE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // The readers of the JDK throw many kinds of exceptions at damaged pictures.
            throw e instanceof Failure failure ? failure : new Failure(e, FailureCode.PICTURE_UNREADABLE);
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new Failure(FailureCode.PICTURE_UNREADABLE);
        }
        int step = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, param);
    }
}
