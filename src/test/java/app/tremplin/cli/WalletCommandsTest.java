package app.tremplin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.Organisation;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Samples;
import app.tremplin.work.Tremplin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class WalletCommandsTest {

    @TempDir
    Path workspace;

    @TempDir
    Path folder;

    private Path badge;

    @BeforeEach
    void log_a_mission_that_an_organisation_confirms() throws Exception {
        try (Tremplin tremplin = Tremplin.open(workspace, CommandLineRun.CLOCK)) {
            tremplin.identity().change("Léa Martin", "", List.of("lea@example.org"));
            Mission mission = tremplin.journal()
                    .log(Samples.facts("Fête du fleuve", "secours-medical", LocalDate.of(2026, 7, 26), 270));
            badge = Files.writeString(
                    folder.resolve("badge.json"),
                    Organisation.listed(
                            new UUID(1, 2),
                            Organisation.MORNING,
                            tremplin.identity().me(),
                            List.of(mission)));
        }
    }

    @Test
    void a_badge_is_imported_once_listed_and_turns_its_mission_confirmed() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        CommandLineRun first = run("badge", "import", badge.toString(), broken.toString());
        assertThat(first.code()).isEqualTo(Console.REFUSED);
        assertThat(first.out()).contains("badge.json: Added: Fête du fleuve. One mission is now confirmed.");
        assertThat(first.err()).startsWith("broken.json: Not imported.");
        CommandLineRun again = run("badge", "import", badge.toString());
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("Already there");

        assertThat(run("missions", "list", "--json")
                        .json()
                        .path(0)
                        .path("state")
                        .asString())
                .isEqualTo("confirmed");
        JsonNode listed = run("badge", "list", "--json").json();
        assertThat(listed).hasSize(1);
        assertThat(listed.path(0).path("origin").asString()).isEqualTo("received");
        assertThat(listed.path(0).path("issuer").asString()).isEqualTo(Organisation.NAME);
        assertThat(listed.path(0).path("findings")).isNotEmpty();
        assertThat(run("badge", "list").out()).contains("Fête du fleuve — " + Organisation.NAME, "[Verified]");
    }

    @Test
    void an_empty_wallet_says_what_to_do() {
        assertThat(run("badge", "list").out()).contains("badge import");
        assertThat(run("issuers", "list").out()).contains("No organisation is known yet.");
    }

    @Test
    void known_issuers_and_status_lists_that_are_imported_count_when_verifying() throws Exception {
        Path issuers = Files.write(folder.resolve("issuers.json"), Organisation.list("Les Bénévoles réunis"));
        Path status = Files.writeString(
                folder.resolve("status.json"), Organisation.statusList(Organisation.MORNING.plusSeconds(60), true));
        assertThat(run("verify", badge.toString()).code()).isZero();

        assertThat(run("issuers", "import", issuers.toString()).code()).isZero();
        assertThat(run("status", "import", status.toString()).code()).isZero();

        assertThat(run("issuers", "list").out()).contains("Les Bénévoles réunis", "issuers.json");
        assertThat(run("issuers", "list", "--json")
                        .json()
                        .path(0)
                        .path("source")
                        .asString())
                .isEqualTo("issuers.json");
        CommandLineRun verified = run("verify", badge.toString());
        assertThat(verified.code()).isEqualTo(Console.REFUSED);
        assertThat(verified.out()).contains("Les Bénévoles réunis");

        Path older =
                Files.writeString(folder.resolve("older.json"), Organisation.statusList(Organisation.MORNING, false));
        CommandLineRun refused = run("status", "import", older.toString());
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("T412");
    }

    @Test
    void files_that_are_only_consulted_need_no_workspace_and_leave_none() throws Exception {
        Path nowhere = folder.resolve("nowhere");
        Path issuers = Files.write(folder.resolve("issuers.json"), Organisation.list("Les Bénévoles réunis"));
        Path status = Files.writeString(
                folder.resolve("status.json"), Organisation.statusList(Organisation.MORNING.plusSeconds(60), false));

        CommandLineRun verified = CommandLineRun.of(
                nowhere,
                Language.EN,
                "verify",
                badge.toString(),
                "--json",
                "--issuers",
                issuers.toString(),
                "--status",
                status.toString(),
                "--email",
                "lea@example.org",
                "--now",
                "2026-11-23T13:00:00Z");

        assertThat(verified.code()).as(verified.err()).isZero();
        assertThat(verified.json()
                        .path(0)
                        .path("findings")
                        .valueStream()
                        .map(each -> each.path("result").asString()))
                .containsOnly("ok");
        assertThat(nowhere).doesNotExist();
        assertThat(run("verify", badge.toString(), "--now", "2020-01-01T00:00:00Z")
                        .out())
                .contains("future");
    }

    private CommandLineRun run(String... words) {
        return CommandLineRun.of(workspace, Language.EN, words);
    }
}
