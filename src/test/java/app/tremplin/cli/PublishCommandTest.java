package app.tremplin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.work.Tremplin;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final String PASSPHRASE = "prairie haute 42";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void publishes_and_says_which_files_to_upload() throws Exception {
        organisation("Comité du Fleuve");
        environment.put("TREMPLIN_PASSPHRASE", PASSPHRASE);

        assertThat(run("publish", "--out", web().toString(), "--lang", "en")).isZero();
        assertThat(out.toString())
                .contains("index.html", "status/0-revocation.json", "files written in", "none unchanged");
        assertThat(Files.readString(web().resolve("issuers.json"))).contains("Comité du Fleuve");

        out.getBuffer().setLength(0);
        assertThat(run("publish", "--out", web().toString(), "--issuer", "Comité du Fleuve", "--lang", "fr"))
                .isZero();
        assertThat(out.toString()).contains("Aucun fichier à changer").doesNotContain("index.html");
    }

    @Test
    void a_wrong_passphrase_writes_nothing() {
        organisation("Comité du Fleuve");
        environment.put("TREMPLIN_PASSPHRASE", "something else 7");

        assertThat(run("publish", "--out", web().toString(), "--lang", "en")).isEqualTo(Console.REFUSED);
        assertThat(err.toString()).contains("T404").doesNotContain("something else");
        assertThat(web()).doesNotExist();
    }

    @Test
    void without_an_organisation_it_says_so() {
        assertThat(run("publish", "--out", web().toString(), "--lang", "en")).isEqualTo(Console.REFUSED);
        assertThat(err.toString()).contains("T534", "There is no organisation to publish yet");
        assertThat(run("publish", "--lang", "en")).isEqualTo(Console.UNUSABLE);
    }

    @Test
    void a_folder_without_a_page_is_not_served() throws Exception {
        Files.createDirectories(web());
        assertThat(run("serve", "--port", "0", "--dir", web().toString(), "--lang", "en"))
                .isEqualTo(Console.UNUSABLE);
        assertThat(err.toString()).contains("index.html");
        try (Stream<Path> files = Files.list(web())) {
            assertThat(files).isEmpty();
        }
    }

    private void organisation(String name) {
        try (Tremplin tremplin = Tremplin.open(folder.resolve("workspace"), CLOCK)) {
            tremplin.issuers()
                    .create(
                            new IssuerProfile(
                                    name,
                                    "",
                                    "",
                                    Optional.empty(),
                                    Optional.empty(),
                                    "HTTPS://V.EXAMPLE/",
                                    Optional.of("https://v.example/status/"),
                                    Optional.empty(),
                                    Language.FR),
                            PASSPHRASE.toCharArray());
        }
    }

    private Path web() {
        return folder.resolve("web");
    }

    private int run(String... words) {
        Console console = new Console(
                folder.resolve("workspace"),
                Language.FR,
                environment,
                CLOCK,
                new PrintWriter(out),
                new PrintWriter(err),
                fault -> {
                    throw new AssertionError(fault);
                });
        return console.run(List.of(words));
    }
}
