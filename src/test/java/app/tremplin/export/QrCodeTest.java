package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.tremplin.QrReading;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.PrintSize;
import app.tremplin.text.Texts;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final String LONGEST = "HTTP://LOCALHOST:8377/#" + token(330);

    static List<String> links() {
        return List.of(
                LONGEST, "HTTPS://VERIFY.EXAMPLE.ORG/#" + token(96), "https://verify.example.org/fr/#" + token(8));
    }

    @Test
    void the_longest_token_fits_version_11() {
        QrCode code = QrCode.of(LONGEST);

        assertThat(code.version()).isEqualTo(11);
        assertThat(code.size()).isEqualTo(61);
    }

    @Test
    void a_link_beyond_any_qr_code_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCode.of(token(4_000)));
    }

    @ParameterizedTest
    @MethodSource("links")
    void a_reader_gets_the_exact_link_from_the_png(String link) throws Exception {
        Result read = read(png(QrPng.write(QrCode.of(link), 400)));

        assertThat(read.getText()).isEqualTo(link);
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @ParameterizedTest
    @MethodSource("links")
    void a_reader_gets_the_exact_link_from_the_svg(String link) throws Exception {
        BufferedImage drawn = SvgPixels.draw(QrSvg.write(QrCode.of(link), new PrintSize(40, 600)), 500, 500);

        assertThat(read(drawn).getText()).isEqualTo(link);
    }

    @Test
    void another_reader_gets_the_exact_link_too(@TempDir Path folder) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(bin -> Files.isExecutable(Path.of(bin, "zbarimg"))),
                "zbarimg is installed");
        Path picture = folder.resolve("qr.png");
        Files.write(picture, QrPng.write(QrCode.of(LONGEST), 400));

        Process zbar = new ProcessBuilder("zbarimg", "--quiet", "--raw", picture.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.strip()).isEqualTo(LONGEST);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 69, 400, 1000})
    void every_module_of_the_png_is_as_large_as_the_next_and_four_light_ones_surround_it(int pixels) throws Exception {
        QrCode code = QrCode.of(LONGEST);
        BufferedImage image = png(QrPng.write(code, pixels));
        int module = image.getWidth() / 69;

        assertThat(image.getWidth())
                .isGreaterThanOrEqualTo(pixels)
                .isEqualTo(image.getHeight())
                .isEqualTo(69 * module)
                .isLessThan(pixels + 69);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean dark = code.isDark(x / module - 4, y / module - 4);
                assertThat(image.getRGB(x, y)).isEqualTo(dark ? 0xff000000 : 0xffffffff);
            }
        }
    }

    @Test
    void the_svg_has_its_size_on_paper_and_crisp_edges() {
        String svg = QrSvg.write(QrCode.of(LONGEST), new PrintSize(30.5, 600));

        assertThat(svg)
                .contains("viewBox=\"0 0 69 69\"")
                .contains("width=\"30.5mm\" height=\"30.5mm\"")
                .contains("shape-rendering=\"crispEdges\"")
                .contains("M4 4h7v1h-7z");
    }

    @ParameterizedTest
    @CsvSource({"29.3,300,346,5", "30,300,354,5", "30,600,709,10", "40,600,945,13", "100,300,1181,17", "35,600,827,11"})
    void a_png_for_paper_is_exactly_as_large_as_asked_with_whole_modules_and_a_quiet_zone(
            double millimetres, int dpi, int side, int module) throws Exception {
        byte[] file = QrPng.write(QrCode.of(LONGEST), new PrintSize(millimetres, dpi));

        BufferedImage image = png(file);
        assertThat(image.getWidth()).isEqualTo(image.getHeight()).isEqualTo(side);
        int pixelsPerMetre = resolution(file);
        assertThat(pixelsPerMetre * 0.0254).isCloseTo(dpi, within(0.02));
        assertThat(1_000.0 * side / pixelsPerMetre).isCloseTo(millimetres, within(0.05));
        int margin = (side - 61 * module) / 2;
        assertThat(margin).isGreaterThanOrEqualTo(4 * module);
        QrCode code = QrCode.of(LONGEST);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.isDark(Math.floorDiv(x - margin, module), Math.floorDiv(y - margin, module));
                assertThat(image.getRGB(x, y)).isEqualTo(dark ? 0xff000000 : 0xffffffff);
            }
        }
        assertThat(read(image).getText()).isEqualTo(LONGEST);
    }

    @ParameterizedTest
    @CsvSource({"29.1,300", "20,600", "5,300"})
    void a_png_with_modules_under_two_fifths_of_a_millimetre_is_refused_with_the_smallest_size(
            double millimetres, int dpi) {
        PrintSize size = new PrintSize(millimetres, dpi);
        refused(() -> QrPng.write(QrCode.of(LONGEST), size), millimetres, 29.3);
    }

    @Test
    void a_drawing_with_modules_under_two_fifths_of_a_millimetre_is_refused_with_the_smallest_size() {
        QrCode code = QrCode.of(LONGEST);
        assertThat(QrSvg.write(code, new PrintSize(27.6, 600))).contains("27.6mm");
        refused(() -> QrSvg.write(code, new PrintSize(27.5, 600)), 27.5, 27.6);
    }

    private static void refused(ThrowingCallable writing, double asked, double smallest) {
        assertThatThrownBy(writing).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(FailureCode.QR_TOO_SMALL);
            assertThat(failure.args()).containsExactly(asked, smallest, 0.4);
            assertThat(Texts.of(Language.FR)
                            .get("failure.QR_TOO_SMALL", failure.args().toArray()))
                    .contains(String.format(Locale.FRANCE, "La plus petite taille est %.1f mm", smallest));
        });
    }

    /// The dots per metre that the file's `pHYs` chunk states.
    private static int resolution(byte[] file) {
        int chunk = new String(file, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        ByteBuffer bytes = ByteBuffer.wrap(file, chunk + 4, 9);
        int across = bytes.getInt();
        assertThat(bytes.getInt()).isEqualTo(across);
        assertThat(bytes.get()).as("unit").isEqualTo((byte) 1);
        return across;
    }

    private static String token(int length) {
        String base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        return new Random(7)
                .ints(length, 0, 32)
                .mapToObj(i -> base32.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static BufferedImage png(byte[] bytes) throws Exception {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));
    }

    private static Result read(BufferedImage image) throws Exception {
        return QrReading.of(image);
    }
}
