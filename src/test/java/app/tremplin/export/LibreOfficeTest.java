package app.tremplin.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvReading;
import app.tremplin.domain.CvReading.Kind;
import app.tremplin.domain.Language;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What another word processor makes of the DOCX file.
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void libreoffice_opens_the_document_and_reads_the_same_text() throws Exception {
        demandLibreOffice();
        Cv cv = CvSamples.cv(CvChoices.initial(Language.FR), "Ngô Thị Ánh Nguyệt", CvSamples.many());
        Path docx = Files.write(folder.resolve("cv.docx"), CvFormat.DOCX.write(cv));

        convert(docx, "pdf");
        convert(docx, "txt:Text (encoded):UTF8");

        CvReading reading = CvReadBack.compare(cv, Files.readString(folder.resolve("cv.txt")));
        assertThat(reading.missing()).isEmpty();
        assertThat(reading.inOrder()).isTrue();
        assertThat(Files.readAllBytes(folder.resolve("cv.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(reading.found(Kind.SKILL)).isEqualTo(15);
    }

    private void convert(Path file, String format) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static void demandLibreOffice() {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
        if (!there) {
            System.out.println("Skipped: LibreOffice is not installed, so nothing opened the DOCX file with it.");
        }
        Assumptions.assumeTrue(there, "soffice is not installed");
    }
}
