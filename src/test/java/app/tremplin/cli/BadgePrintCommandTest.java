package app.tremplin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.work.Registers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The cards of a register on the command line.
class BadgePrintCommandTest {

    private static final String ISSUER = "Comité d’organisation du Marathon de la Loire";

    @TempDir
    Path folder;

    @TempDir
    Path out;

    @BeforeEach
    void three_badges_are_signed() {
        Registers.fill(folder, CommandLineRun.CLOCK, Settings.LOCAL_ADDRESS, 3);
    }

    @Test
    void everybodys_cards_are_written_and_then_nobody_is_new() throws IOException {
        CommandLineRun first = print("--out", out.toString());
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("3 documents in 1 file: " + out);
        assertThat(first.err()).contains("No QR code will be printed");
        try (Stream<Path> files = Files.list(out);
                PDDocument document =
                        Loader.loadPDF(files.findFirst().orElseThrow().toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
        CommandLineRun again = print("--out", out.toString(), "--new");
        assertThat(again.code()).isEqualTo(Console.REFUSED);
        assertThat(again.err()).contains("Nothing to print");
        assertThat(print("--out", out.toString()).out()).contains("3 were finished before");
    }

    @Test
    void a_printer_that_is_not_there_and_wrong_words_are_told() {
        CommandLineRun gone = print("--printer", "Nowhere");
        assertThat(gone.code()).isEqualTo(Console.REFUSED);
        assertThat(gone.err()).contains("Nowhere");
        assertThat(print().code()).isEqualTo(Console.UNUSABLE);
        assertThat(print("--out", out.toString(), "--printer", "Nowhere").code())
                .isEqualTo(Console.UNUSABLE);
        assertThat(print("--out", out.toString(), "--id", "nonsense").err()).contains("nonsense");
    }

    private CommandLineRun print(String... options) {
        List<String> words = Stream.concat(Stream.of("badge", "print", "--issuer", ISSUER), Stream.of(options))
                .toList();
        return CommandLineRun.of(folder, Language.EN, words.toArray(String[]::new));
    }
}
