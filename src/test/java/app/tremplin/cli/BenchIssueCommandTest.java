package app.tremplin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BenchIssueCommandTest {

    @TempDir
    Path folder;

    @Test
    void the_rate_is_said_and_the_last_badge_can_be_kept() {
        Path badge = folder.resolve("badge.json");

        CommandLineRun run = run("--count", "5", "--save", badge.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("5 badges,").contains("ms each on average");
        assertThat(run("verify", badge).out()).contains("The content has not changed since it was signed");
        assertThat(Files.exists(folder.resolve("tremplin.db"))).isFalse();
    }

    @Test
    void scripts_get_numbers() {
        JsonNode speed = run("--count", "3", "--json").json();

        assertThat(speed.get("badges").intValue()).isEqualTo(3);
        assertThat(speed.get("perSecond").doubleValue()).isPositive();
        assertThat(speed.get("meanMilliseconds").doubleValue()
                        * speed.get("perSecond").doubleValue())
                .isBetween(999.0, 1001.0);
        assertThat(speed.get("p50Milliseconds").doubleValue())
                .isLessThanOrEqualTo(speed.get("p99Milliseconds").doubleValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000001", "many"})
    void an_absurd_number_of_badges_is_wrong_use(String count) {
        assertThat(run("--count", count).code()).isEqualTo(2);
    }

    private CommandLineRun run(String command, Path file) {
        return CommandLineRun.of(folder, Language.EN, command, file.toString());
    }

    private CommandLineRun run(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "bench";
        words[1] = "issue";
        System.arraycopy(options, 0, words, 2, options.length);
        return CommandLineRun.of(folder, Language.EN, words);
    }
}
