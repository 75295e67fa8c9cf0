package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.Node;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A logo is chosen for an organisation: it is shown, or it is said what is wrong with it and the former one stays.
class LogoTest {

    @TempDir
    Path workspace;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_no_logo_is_refused_in_words_and_the_former_logo_stays(Language language) throws IOException {
        Texts texts = Texts.of(language);
        byte[] good = Files.readAllBytes(banner("banner.png", 300, 100));
        try (Window window = Window.open(workspace, language)) {
            window.click("place-issuers").click("create-issuer");
            choose(window, "notes.png", "just words".getBytes(StandardCharsets.UTF_8));
            assertThat(window.words()).contains(texts.get("failure.LOGO", "notes.png"));
            assertThat(window.shows("remove-logo")).isFalse();
            window.picture("issuer-logo-refused-" + language.locale());

            choose(window, "banner.png", good);
            assertThat(window.shows("remove-logo")).isTrue();
            choose(window, "half.png", Arrays.copyOf(good, good.length / 2));
            assertThat(window.words()).contains(texts.get("failure.LOGO", "half.png"));
            choose(
                    window,
                    "broken.svg",
                    "<svg xmlns='http://www.w3.org/2000/svg'><circle".getBytes(StandardCharsets.UTF_8));
            assertThat(window.words()).contains(texts.get("failure.LOGO", "broken.svg"));
            choose(window, "heavy.svg", ("<svg>" + " ".repeat(70_000) + "</svg>").getBytes(StandardCharsets.UTF_8));
            assertThat(window.words()).contains(texts.get("failure.LOGO_HEAVY", "heavy.svg"));
            choose(window, "huge.png", new byte[1_100_000]);
            assertThat(window.words()).contains(texts.get("failure.FILE_TOO_LARGE", "huge.png", 1));
            assertThat(window.shows("remove-logo")).isTrue();
            window.picture("issuer-logo-kept-" + language.locale());

            window.press("remove-logo");
            assertThat(window.shows("remove-logo")).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_banner_does_not_push_the_form_apart(Language language) throws IOException {
        try (Window window = Window.open(workspace, language)) {
            window.click("place-issuers").click("create-issuer");
            window.willChoose(banner("wide.png", 3_000, 60));
            window.press("choose-logo").picture("issuer-logo-banner-" + language.locale());
            Node button = window.node("remove-logo");
            double right = button.getParent().getParent().getBoundsInLocal().getWidth();
            assertThat(right).isLessThan(900);
        }
    }

    private void choose(Window window, String name, byte[] bytes) throws IOException {
        window.willChoose(Files.write(folder.resolve(name), bytes));
        window.press("choose-logo");
    }

    private Path banner(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x0b7a6f));
        graphics.fillOval(0, 0, width, height);
        graphics.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
