package app.tremplin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.QrReading;
import app.tremplin.domain.Language;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrCommandTest {

    @TempDir
    Path folder;

    private Path badge;

    @BeforeEach
    void make_a_badge() {
        assertThat(run("demo", "--out", folder.toString()).code()).isZero();
        badge = folder.resolve("badge.json");
    }

    @ParameterizedTest
    @CsvSource({"30,300,354", "40,600,945", "85.6,300,1011"})
    void a_picture_has_the_size_and_resolution_asked_for(String mm, String dpi, int pixels) throws Exception {
        Path file = folder.resolve("print.png");

        CommandLineRun drawn =
                run("qr", "--badge", badge.toString(), "--out", file.toString(), "--mm", mm, "--dpi", dpi);

        assertThat(drawn.code()).as(drawn.err()).isZero();
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(picture.getHeight()).isEqualTo(pixels);
        assertThat(drawn.out()).contains(QrReading.of(picture).getText());
    }

    @Test
    void a_drawing_has_the_size_asked_for() throws Exception {
        Path file = folder.resolve("print.svg");
        assertThat(run("qr", "--badge", badge.toString(), "--out", file.toString(), "--mm", "52.5")
                        .code())
                .isZero();
        assertThat(file).content().contains("width=\"52.5mm\" height=\"52.5mm\"");
    }

    @Test
    void a_code_too_small_to_read_is_refused_with_the_smallest_size_and_nothing_is_written() {
        Path file = folder.resolve("print.png");
        CommandLineRun refused = run("qr", "--badge", badge.toString(), "--out", file.toString(), "--mm", "12");
        assertThat(refused.code()).isEqualTo(Console.UNUSABLE);
        assertThat(refused.err()).contains("T503").containsPattern("smallest size is 2\\d\\.\\d mm");
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--mm,4", "--mm,301", "--mm,wide", "--mm,NaN", "--dpi,72", "--dpi,fine"})
    void a_size_or_resolution_that_is_not_printed_is_wrong_use(String option, String value) {
        Path file = folder.resolve("print.png");
        CommandLineRun wrong = run("qr", "--badge", badge.toString(), "--out", file.toString(), option, value);
        assertThat(wrong.code()).isEqualTo(Console.UNUSABLE);
        assertThat(wrong.err()).contains(option, value);
        assertThat(file).doesNotExist();
    }

    @Test
    void a_changed_badge_gets_no_code() throws Exception {
        Path changed = folder.resolve("changed.json");
        Files.writeString(changed, Files.readString(badge).replace("Lemoine", "Lemoyne"));
        Path file = folder.resolve("print.png");
        CommandLineRun refused = run("qr", "--badge", changed.toString(), "--out", file.toString());
        assertThat(refused.code()).isEqualTo(Console.REFUSED);
        assertThat(refused.err()).contains("changed").doesNotContain("Lemoyne");
        assertThat(refused.out()).isEmpty();
        assertThat(file).doesNotExist();
    }

    private CommandLineRun run(String... words) {
        return CommandLineRun.of(folder.resolve("workspace"), Language.EN, words);
    }
}
