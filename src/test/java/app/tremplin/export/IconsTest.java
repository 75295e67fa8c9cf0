package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The icons and logos are drawn from their SVG files.
///
/// After a change of a drawing, `mvn test -Dtest=IconsTest -Dicons=draw` writes the pictures anew.
class IconsTest {

    private static final Path FOLDER = Path.of("assets/icons");

    record Picture(String drawing, String file, int width, int height) {}

    static List<Picture> pictures() {
        return List.of(
                icon(16),
                icon(32),
                icon(48),
                icon(64),
                icon(128),
                icon(256),
                icon(512),
                logo("logo-on-light"),
                logo("logo-on-dark"));
    }

    private static Picture icon(int pixels) {
        return new Picture("tremplin.svg", "tremplin-" + pixels + ".png", pixels, pixels);
    }

    private static Picture logo(String name) {
        return new Picture(name + ".svg", name + ".png", 464, 120);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void every_picture_shows_its_drawing(Picture picture) throws IOException {
        String svg = new SvgTemplate("/assets/icons/" + picture.drawing()).svg();
        BufferedImage drawn = SvgPixels.draw(svg, picture.width(), picture.height());
        Path file = FOLDER.resolve(picture.file());
        if ("draw".equals(System.getProperty("icons"))) {
            Files.write(file, SvgPixels.png(drawn));
        }
        BufferedImage kept = Objects.requireNonNull(ImageIO.read(file.toFile()));
        assertThat(kept.getWidth()).isEqualTo(picture.width());
        assertThat(kept.getHeight()).isEqualTo(picture.height());
        assertThat(difference(drawn, kept)).isLessThan(0.01);
    }

    /// The mean difference of two channels, 0 to 1: another machine may smooth an edge another way.
    private static double difference(BufferedImage one, BufferedImage other) {
        int[] left = channels(one);
        int[] right = channels(other);
        long sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += Math.abs(left[i] - right[i]);
        }
        return sum / 255.0 / left.length;
    }

    private static int[] channels(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels)
                .flatMap(p -> Arrays.stream(new int[] {p >>> 24, p >> 16 & 255, p >> 8 & 255, p & 255}))
                .toArray();
    }
}
