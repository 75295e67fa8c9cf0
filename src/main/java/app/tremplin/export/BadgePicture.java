package app.tremplin.export;

import app.tremplin.domain.BadgeFile;
import app.tremplin.domain.Failure;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;

/// The picture that a badge from outside brings along, drawn within bounds: without scripts, and without anything
/// that is not in the file itself.
public final class BadgePicture {

    private BadgePicture() {}

    /// The picture as a PNG file.
    ///
    /// @param pixels the most it is wide and high
    /// @return empty when the file is no picture, or one that cannot be drawn
    public static Optional<byte[]> of(BadgeFile file, int pixels) {
        return switch (file.format()) {
            case JSON, JWT -> Optional.empty();
            case PNG -> png(file.bytes(), pixels);
            case SVG -> SvgPixels.drawForeign(file.bytes(), pixels).map(SvgPixels::png);
        };
    }

    private static Optional<byte[]> png(byte[] bytes, int pixels) {
        try {
            BufferedImage picture = ScannedPicture.open(bytes);
            double scale = Math.min(1, (double) pixels / Math.max(picture.getWidth(), picture.getHeight()));
            int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
            BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = small.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(picture, 0, 0, width, height, null);
            graphics.dispose();
            return Optional.of(SvgPixels.png(small));
        } catch (Failure e) {
            return Optional.empty();
        }
    }
}
