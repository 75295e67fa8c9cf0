package app.tremplin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCommandsTest {

    @TempDir
    Path folder;

    @Test
    void backups_are_taken_listed_checked_and_put_back() {
        assertThat(run("data", "list").out()).contains("No backup yet");
        run("missions", "import", "assets/sample/planning.csv");
        assertThat(run("data", "backup").code()).isZero();
        assertThat(run("data", "backup").out()).contains("Nothing has changed");
        String list = run("data", "list").out();
        assertThat(list).containsPattern("tremplin-20261123T120000Z-[0-9a-f]{16}\\.db .*\\d missions");
        assertThat(run("data", "check").out()).contains("restored on trial");

        String before = run("missions", "list").out();
        run("missions", "import", "assets/sample/planning.csv", "--event", "Another");
        assertThat(run("data", "restore", "latest").out()).contains("taken the place");
        assertThat(run("missions", "list").out()).isEqualTo(before);
    }

    @Test
    void what_is_not_there_or_damaged_is_refused_in_words() throws IOException {
        assertThat(run("data", "restore", "no-such.db"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(Console.UNUSABLE))
                .satisfies(run -> assertThat(run.err()).contains("There is no backup"));
        Path file = Files.writeString(folder.resolve("a.tremplin-move"), "no such file");
        assertThat(run("data", "open", file.toString()))
                .satisfies(run -> assertThat(run.code()).isEqualTo(Console.UNUSABLE))
                .satisfies(run -> assertThat(run.err()).contains("no moving file"));
    }

    @Test
    void all_data_is_taken_away_and_moved() throws IOException {
        run("missions", "import", "assets/sample/planning.csv");
        Path zip = folder.resolve("all.zip");
        assertThat(run("data", "take-away", zip.toString()).out()).contains("keys are not in it");
        assertThat(zip).isNotEmptyFile();

        Path secret = Files.writeString(folder.resolve("secret"), "quatre mots bien choisis\n");
        Path sealed = folder.resolve("all.tremplin-move");
        assertThat(run("data", "seal", sealed.toString(), "--passphrase-file", secret.toString())
                        .code())
                .isZero();
        CommandLineRun opened = CommandLineRun.of(
                folder.resolve("other"),
                Language.EN,
                "data",
                "open",
                sealed.toString(),
                "--passphrase-file",
                secret.toString());
        assertThat(opened.out()).contains("Your data has arrived");
        assertThat(CommandLineRun.of(folder.resolve("other"), Language.EN, "missions", "list")
                        .out())
                .isEqualTo(run("missions", "list").out());
    }

    private CommandLineRun run(String... words) {
        return CommandLineRun.of(folder.resolve("home"), Language.EN, words);
    }
}
