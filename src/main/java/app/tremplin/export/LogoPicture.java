package app.tremplin.export;

import app.tremplin.domain.Failure;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// A logo that is light enough to travel in every badge.
public final class LogoPicture {

    private static final int LARGEST_SIDE = 800;

    private LogoPicture() {}

    /// Whether these bytes are a PNG or SVG picture that can be drawn.
    public static boolean isDrawable(byte[] bytes, boolean png) {
        if (!png) {
            return SvgPixels.drawForeign(bytes, LARGEST_SIDE).isPresent();
        }
        try {
            return ScannedPicture.open(bytes).getWidth() > 0;
        } catch (Failure e) {
            return false;
        }
    }

    /// The PNG picture as it is when it weighs at most `bytes`, and made smaller otherwise, as little as possible
    /// in
    /// steps of a fifth.
    ///
    /// @param bytes at least 1,000
    /// @throws app.tremplin.domain.Failure `PICTURE_UNREADABLE` when a heavier one is damaged or has over 400
    ///     million
    ///                                     pixels
    public static byte[] fitting(byte[] png, int bytes) {
        if (png.length <= bytes) {
            return png;
        }
        BufferedImage picture = ScannedPicture.open(png);
        int side = Math.min(LARGEST_SIDE, Math.max(picture.getWidth(), picture.getHeight()));
        byte[] smaller = write(scaled(picture, side));
        while (smaller.length > bytes) {
            side = side * 4 / 5;
            smaller = write(scaled(picture, side));
        }
        return smaller;
    }

    /// Every pixel is the mean of those it stands for.
    private static BufferedImage scaled(BufferedImage picture, int side) {
        double factor = (double) side / Math.max(picture.getWidth(), picture.getHeight());
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.drawImage(picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return smaller;
    }

    private static byte[] write(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
