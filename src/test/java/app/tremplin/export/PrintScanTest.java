package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.PrintSize;
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
        for (int seed = 0; seed < SAMPLES_OF_ZBAR; seed++) {
            Path clean = folder.resolve("printed-" + seed + ".png");
            Files.write(clean, QrPng.write(code(seed), new PrintSize(30 + seed, PrintSize.COARSE)));
            printed.add(clean);
            Path used = folder.resolve("worn-" + seed + ".png");
            ImageIO.write(new PrintScan(code(seed), seed, DIRT).picture(2 * ACROSS), "png", used.toFile());
            worn.add(used);
        }
        System.out.printf(
                "QR print-scan, zbar, %d samples: %d of the prints read, %d of the worn ones, %d px across%n",
                SAMPLES_OF_ZBAR, readByZbar(printed), readByZbar(worn), 2 * ACROSS);
        assertThat(readByZbar(printed)).isEqualTo(SAMPLES_OF_ZBAR);
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
