package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The word processor that most people have besides Word, without its window.
final class LibreOffice {

    private LibreOffice() {}

    /// Skips the test, saying so, where it is not installed.
    static void demand() {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        if (!there) {
            System.out.println("Skipped: LibreOffice is not installed, so nothing opened the DOCX file with it.");
        }
        Assumptions.assumeTrue(there, "soffice is not installed");
    }

    /// Turns files into PDF files beside them.
    static void convert(Path folder, List<Path> files) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        files.forEach(file -> words.add(file.toString()));
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
