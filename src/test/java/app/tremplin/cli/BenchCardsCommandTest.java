package app.tremplin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchCardsCommandTest {

    @TempDir
    Path folder;

    @Test
    void the_rate_is_said_and_the_cards_can_be_kept() throws Exception {
        Path out = Files.createDirectory(folder.resolve("cards"));
        CommandLineRun run = run("--count", "12", "--out", out.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern(
                        "12 documents in [0-9]+ s .[0-9]+ s of processor time.: [0-9,]+ a second, [0-9,]+ MB of memory at most");
        try (PDDocument cards =
                Loader.loadPDF(out.resolve("cards-000001-000012.pdf").toFile())) {
            assertThat(cards.getNumberOfPages()).isEqualTo(12);
        }
        assertThat(Files.exists(folder.resolve("tremplin.db"))).isFalse();
    }

    @Test
    void a_second_run_goes_on_where_the_first_one_was_and_does_not_count_what_it_found() throws Exception {
        Path out = Files.createDirectory(folder.resolve("cards"));
        run("--count", "5", "--out", out.toString());
        CommandLineRun again = run("--count", "5", "--out", out.toString());

        assertThat(again.out()).contains("5 documents were made before", "0 documents in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000001", "many"})
    void an_absurd_number_of_cards_is_wrong_use(String count) {
        assertThat(run("--count", count).code()).isEqualTo(2);
    }

    private CommandLineRun run(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "bench";
        words[1] = "cards";
        System.arraycopy(options, 0, words, 2, options.length);
        return CommandLineRun.of(folder, Language.EN, words);
    }
}
