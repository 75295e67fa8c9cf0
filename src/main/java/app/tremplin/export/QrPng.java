package app.tremplin.export;

import app.tremplin.domain.PrintSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/// A QR code as a PNG file in black and white, quiet zone included.
public final class QrPng {

    private static final String METADATA = "javax_imageio_png_1.0";

    private QrPng() {}

    /// The picture for a screen, at least `pixels` wide and high: every module has the same whole number of pixels.
    public static byte[] write(QrCode code, int pixels) {
        int modules = QrLayout.modules(code);
        int module = Math.max(1, Math.ceilDiv(pixels, modules));
        return SvgPixels.png(draw(code, modules * module, module));
    }

    /// The picture for paper: exactly as large as asked, its resolution written into the file (`pHYs`), every module
    /// the same whole number of dots.
    ///
    /// @param size of the whole picture, quiet zone included
    /// @throws app.tremplin.domain.Failure `QR_TOO_SMALL` when a module would be smaller than 0.4 mm
    public static byte[] write(QrCode code, PrintSize size) {
        int module = QrLayout.pixelsPerModule(code, size);
        return png(draw(code, size.pixels(), module), size.pixelsPerMetre());
    }

    private static BufferedImage draw(QrCode code, int side, int module) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        int margin = (side - module * code.size()) / 2;
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.isDark(x, y)) {
                    graphics.fillRect(margin + x * module, margin + y * module, module, module);
                }
            }
        }
        graphics.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image, int pixelsPerMetre) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
            resolution.setAttribute("pixelsPerUnitXAxis", String.valueOf(pixelsPerMetre));
            resolution.setAttribute("pixelsPerUnitYAxis", String.valueOf(pixelsPerMetre));
            resolution.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode root = new IIOMetadataNode(METADATA);
            root.appendChild(resolution);
            metadata.mergeTree(METADATA, root);
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
