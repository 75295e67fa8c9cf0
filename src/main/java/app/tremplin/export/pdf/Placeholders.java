package app.tremplin.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Pictures of a line of points that stand for others while a page is laid out; each is told by its length.
///
/// @param names of the pictures that they stand for
record Placeholders(List<String> names) {

    private static final int SHORTEST = 3;

    Placeholders {
        names = List.copyOf(names);
    }

    /// `files` with a placeholder for each name.
    Map<String, byte[]> among(Map<String, byte[]> files) {
        Map<String, byte[]> all = new HashMap<>(files);
        for (String name : names) {
            all.put(name, line(SHORTEST + names.indexOf(name)));
        }
        return all;
    }

    /// The name of the picture that `image` stands for, if it is a placeholder.
    Optional<String> of(COSStream image) {
        int place = image.getInt(COSName.WIDTH) - SHORTEST;
        return image.getInt(COSName.HEIGHT) == 1 && place >= 0 && place < names.size()
                ? Optional.of(names.get(place))
                : Optional.empty();
    }

    private static byte[] line(int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(length, 1, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
