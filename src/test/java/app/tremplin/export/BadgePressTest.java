package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.domain.Skill;
import app.tremplin.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadgePressTest {

    private final BadgePress press = new BadgePress();

    @ParameterizedTest
    @ValueSource(ints = {600, 1200})
    void volunteers_with_any_skills_and_hours_get_the_picture_that_is_drawn_for_them_alone(int pixels)
            throws IOException {
        Random random = new Random(pixels);
        for (String title : List.of("Paris 2024", "Championnats du monde d’athlétisme handisport", "Paris 2024")) {
            for (int skills : new int[] {1, 15, 30, 7}) {
                BadgeArt art = art(title, skills, random);
                byte[] pressed = press.png(art, pixels);
                // Two ways of smoothing the edges of letters may round otherwise.
                assertThat(largestDifference(picture(pressed), picture(art.png(pixels))))
                        .isLessThanOrEqualTo(1);
                assertThat(pressed).hasSizeLessThan(pixels * 550);
            }
        }
    }

    private static BadgeArt art(String title, int skills, Random random) {
        List<String> ids = new ArrayList<>(
                Samples.CATALOGUE.skills().stream().map(Skill::id).toList());
        Collections.shuffle(ids, random);
        return BadgeArt.issued(
                title,
                "Fédération des bénévoles",
                ids.subList(0, skills),
                random.nextInt(100_000),
                Samples.CATALOGUE,
                Texts.of(Language.FR));
    }

    private static int largestDifference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        return IntStream.range(0, one.getWidth() * one.getHeight())
                .map(i -> difference(
                        one.getRGB(i % one.getWidth(), i / one.getWidth()),
                        other.getRGB(i % one.getWidth(), i / one.getWidth())))
                .max()
                .orElseThrow();
    }

    private static int difference(int one, int other) {
        return IntStream.of(0, 8, 16, 24)
                .map(shift -> Math.abs((one >>> shift & 0xff) - (other >>> shift & 0xff)))
                .max()
                .orElseThrow();
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }
}
