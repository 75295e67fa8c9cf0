package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.PrintSize;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether a printed code can be read after it was carried about.
class PrintScanTest {

    private static final int ACROSS = 300;
    private static final int SAMPLES = 500;
    private static final double DIRT = 0.15;
    private static final int SAMPLES_OF_ZBAR = 40;
    private static final int REACH = 3;

    @Test
    void of_500_worn_prints_300_pixels_across_at_least_95_in_100_are_read_at_the_first_try() {
        long read = IntStream.range(0, SAMPLES)
                .parallel()
                .filter(seed -> QrReader.read(new PrintScan(code(seed), seed, DIRT).picture(ACROSS))
                        .equals(Optional.of(link(seed))))
                .count();
        System.out.printf(
                "QR print-scan, %d samples, %d px across, %.0f %% dirt: %.1f %% read at the first try%n",
                SAMPLES, ACROSS, 100 * DIRT, 100.0 * read / SAMPLES);
        assertThat(read).isGreaterThanOrEqualTo(SAMPLES * 95 / 100);
    }

    @Test
    void another_reader_reads_them_too(@TempDir Path folder) throws Exception {
        List<Path> printed = new ArrayList<>();
        List<Path> worn = new ArrayList<>();
        List<Path> smoothed = new ArrayList<>();
        for (int seed = 0; seed < SAMPLES_OF_ZBAR; seed++) {
            Path clean = folder.resolve("printed-" + seed + ".png");
            Files.write(clean, QrPng.write(code(seed), new PrintSize(30 + seed, PrintSize.COARSE)));
            printed.add(clean);
            Path used = folder.resolve("worn-" + seed + ".png");
            BufferedImage picture = new PrintScan(code(seed), seed, DIRT).picture(ACROSS);
            ImageIO.write(picture, "png", used.toFile());
            worn.add(used);
            Path smooth = folder.resolve("smoothed-" + seed + ".png");
            ImageIO.write(smoothed(picture), "png", smooth.toFile());
            smoothed.add(smooth);
        }
        long read = readByZbar(smoothed);
        System.out.printf(
                "QR print-scan, zbar, %d samples, %d px across: %d of the clean prints read, %d of the worn ones as they"
                        + " are, %d of them after smoothing by a pixel%n",
                SAMPLES_OF_ZBAR, ACROSS, readByZbar(printed), readByZbar(worn), read);
        assertThat(readByZbar(printed)).isEqualTo(SAMPLES_OF_ZBAR);
        assertThat(read).isGreaterThanOrEqualTo(SAMPLES_OF_ZBAR * 85 / 100);
    }

    /// Zbar looks for edges from one pixel to the next, so that grain which differs at every pixel hides them; cameras
    /// smooth it away before a reader sees the picture.
    private static BufferedImage smoothed(BufferedImage picture) {
        float[] kernel = new float[(2 * REACH + 1) * (2 * REACH + 1)];
        float sum = 0;
        for (int i = 0; i < kernel.length; i++) {
            int x = i % (2 * REACH + 1) - REACH;
            int y = i / (2 * REACH + 1) - REACH;
            kernel[i] = (float) Math.exp(-(x * x + y * y) / 2.0);
            sum += kernel[i];
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] /= sum;
        }
        Kernel gaussian = new Kernel(2 * REACH + 1, 2 * REACH + 1, kernel);
        return new ConvolveOp(gaussian, ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
    }

    private static long readByZbar(List<Path> files) throws IOException {
        List<String> said = Zbar.read(files.toArray(Path[]::new));
        return IntStream.range(0, files.size())
                .filter(seed -> said.contains(link(seed)))
                .count();
    }

    private static QrCode code(int seed) {
        QrCode code = QrCode.of(link(seed));
        assertThat(code.version()).isEqualTo(11);
        return code;
    }

    private static String link(int seed) {
        String base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        return "HTTPS://VERIFY.EXAMPLE.ORG/#"
                + new Random(seed)
                        .ints(325, 0, base32.length())
                        .mapToObj(i -> base32.substring(i, i + 1))
                        .collect(Collectors.joining());
    }
}
