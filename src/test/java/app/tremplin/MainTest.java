package app.tremplin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path folder;

    @Test
    void without_a_display_one_sentence_names_the_command_line() throws Exception {
        Ended ended = run(process());

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .isEqualTo(Texts.of(Language.EN)
                                .get("cli.error.display", "mvn -q -DskipTests package && java -jar target/tremplin.jar")
                        + System.lineSeparator());
        assertThat(workspace()).doesNotExist();
    }

    @Test
    void an_empty_word_as_maven_hands_it_is_no_word() throws Exception {
        assertThat(run(process("")).code()).isEqualTo(2);
        assertThat(run(process("--workspace", workspace().toString())).err()).contains("display");
    }

    @Test
    void what_is_piped_is_utf_8_whatever_the_system_says() throws Exception {
        Ended ended =
                run(process("skills", "--lang", "fr", "--workspace", workspace().toString()));

        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("Aucune compétence acquise");
    }

    @Test
    void an_empty_value_of_an_option_is_handed_on() throws Exception {
        Path file = Files.writeString(folder.resolve("f.csv"), "Type;Date;Durée\nAccréditation;20/06/2026;4h\n");

        Ended ended = run(process(
                "missions",
                "import",
                file.toString(),
                "--event",
                "",
                "--workspace",
                workspace().toString()));

        // No row names its event, so that none is kept; with the option misread it would be 2.
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("UTF-8");
    }

    @Test
    void a_fault_is_told_in_a_sentence_and_kept_in_the_log_without_its_message() throws Exception {
        // A table that another program spoilt is beyond what the program reckons with.
        assertThat(run(process("skills", "--workspace", workspace().toString())).code())
                .isZero();
        spoil();

        Ended ended = run(process("skills", "--workspace", workspace().toString()));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err().lines()).hasSize(1);
        assertThat(ended.err())
                .matches("(?s)Tremplin ran into an error \\(code B-[0-9A-F]{4}\\).*")
                .doesNotContain("Exception", "\tat ");
        assertThat(workspace().resolve("logs/tremplin-0.log"))
                .content()
                .contains("SEVERE app.tremplin.", ": fault", "Exception")
                .doesNotContain("no such table");
    }

    @Test
    void the_page_is_served_until_it_is_stopped() throws Exception {
        Process process = process("serve", "--port", "0", "--lang", "en").start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            URI address = URI.create(line.replaceAll(".*(http\\S+).*", "$1"));
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpResponse<String> page =
                        client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).contains("<html");
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
        assertThat(workspace()).doesNotExist();
    }

    private void spoil() throws Exception {
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + workspace().resolve("tremplin.db"));
                var statement = file.createStatement()) {
            statement.execute("DROP TABLE mission");
        }
    }

    private record Ended(int code, String out, String err) {}

    private Ended run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path err = Files.createTempFile(folder, "err", "");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }

    private ProcessBuilder process(String... words) {
        ProcessBuilder builder = JavaProcess.of(Main.class, words);
        builder.environment().keySet().removeIf(name -> name.matches("DISPLAY|WAYLAND_DISPLAY|LC_.*"));
        builder.environment().put("LANG", "C");
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        return builder;
    }

    private Path workspace() {
        return folder.resolve("tremplin");
    }
}
