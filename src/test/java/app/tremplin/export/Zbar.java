package app.tremplin.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A second reader of QR codes, by other people: `zbarimg`. A test that asks it is skipped where it is not installed.
final class Zbar {

    private Zbar() {}

    /// All that it reads on some pictures, in any order.
    static List<String> read(Path... pictures) throws IOException {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(bin -> Files.isExecutable(Path.of(bin, "zbarimg")));
        if (!installed) {
            System.out.println("skipped: zbarimg, a second QR reader, is not installed");
        }
        assumeTrue(installed, "zbarimg is installed");
        List<String> command = new ArrayList<>(List.of("zbarimg", "--quiet", "--raw"));
        Stream.of(pictures).map(Path::toString).forEach(command::add);
        Process zbar = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
