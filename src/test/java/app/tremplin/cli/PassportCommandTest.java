package app.tremplin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassportCommandTest {

    @TempDir
    Path folder;

    @Test
    void the_ending_decides_the_format_and_nothing_is_written_while_there_is_nothing_to_tell() {
        Path text = folder.resolve("out/passeport.txt");
        CommandLineRun early = run("passport", "--out", text.toString());
        assertThat(early.code()).isEqualTo(Console.REFUSED);
        assertThat(text).doesNotExist();

        Path planning = Path.of("assets/sample/planning.csv").toAbsolutePath();
        assertThat(run("missions", "import", planning.toString()).code()).isZero();
        CommandLineRun written = run("passport", "--out", text.toString());
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(text).content().contains("# Mon parcours", "# Mes compétences", "Date de début");

        CommandLineRun refused =
                run("passport", "--out", folder.resolve("sheet.doc").toString());
        assertThat(refused.code()).isEqualTo(Console.UNUSABLE);
        assertThat(refused.err()).contains(".pdf, .txt, .jsonld");
    }

    private CommandLineRun run(String... words) {
        return CommandLineRun.of(folder.resolve("workspace"), Language.FR, words);
    }
}
