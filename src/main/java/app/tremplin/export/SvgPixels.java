package app.tremplin.export;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;

/// SVG drawings as pixels.
final class SvgPixels {

    private SvgPixels() {}

    /// Draws an SVG file from outside, square or not, at most `pixels` wide and high. What it refers to outside
    /// itself, and pictures inside it, are left out; scripts mean nothing here.
    ///
    /// @return empty when it cannot be drawn
    static Optional<BufferedImage> drawForeign(byte[] svg, int pixels) {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        try {
            SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
            if (drawing == null) {
                return Optional.empty();
            }
            double wide = drawing.size().width;
            double high = drawing.size().height;
            double scale = pixels / Math.max(1, Math.max(wide, high));
            int width = Math.clamp(Math.round(wide * scale), 1, pixels);
            int height = Math.clamp(Math.round(high * scale), 1, pixels);
            return Optional.of(draw(drawing, width, height));
        } catch (RuntimeException | StackOverflowError e) {
            // The library throws many kinds of exceptions at odd drawings.
            return Optional.empty();
        }
    }

    /// Draws `svg` over a transparent picture of `width` by `height` pixels.
    static BufferedImage draw(String svg, int width, int height) {
        SVGDocument drawing = Objects.requireNonNull(
                new SVGLoader()
                        .load(
                                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                                null,
                                LoaderContext.createDefault()),
                "an SVG drawing");
        return draw(drawing, width, height);
    }

    private static BufferedImage draw(SVGDocument drawing, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        smooth(graphics);
        drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        return image;
    }

    /// Asks for smooth edges, as all drawings here have them.
    static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    /// `image` as a PNG file.
    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
