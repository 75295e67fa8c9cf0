package app.tremplin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The trust path on the command line, between a volunteer's computer and a desk's.
class IssuingConsoleTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final String PASSPHRASE = "prairie haute 42";
    private static final String PLANNING = """
            Événement;Type de mission;Lieu;Date;Heure de début;Heure de fin
            Fête du fleuve;Accréditation;Quai Sud;20/06/2026;9h;13h
            Marathon;Accueil et orientation des spectateurs;Quai Sud;21/06/2026;9h;13h
            """;

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path missions;
    private Path secret;

    private record Answer(int code, String out, String err) {}

    @BeforeEach
    void declare() throws Exception {
        missions = folder.resolve("missions.tremplin");
        secret = Files.writeString(folder.resolve("secret.txt"), PASSPHRASE + "\n");
        Path planning = Files.writeString(folder.resolve("planning.csv"), PLANNING);
        assertThat(volunteer("missions", "import", planning.toString()).code()).isZero();
        assertThat(volunteer("missions", "export", missions.toString()).err()).contains("T403", "--name");
        assertThat(volunteer("missions", "export", missions.toString(), "--name", "Aïcha Lemoine")
                        .code())
                .isZero();
    }

    @Test
    void a_mission_file_becomes_a_badge_that_verifies_and_can_be_revoked() throws Exception {
        String id = organisation();
        Path out = folder.resolve("out");

        Answer issued = desk(
                "badge",
                "issue",
                missions.toString(),
                "--issuer",
                id,
                "--confirm",
                "1",
                "--refuse-others",
                "Pas inscrite",
                "--out",
                out.toString(),
                "--passphrase-file",
                secret.toString());

        assertThat(issued.err()).isEmpty();
        assertThat(issued.code()).isZero();
        for (String name : List.of("badge.json", "badge.png", "badge-1200.png", "badge.svg", "badge.jwt")) {
            Answer verified = desk("verify", out.resolve(name).toString());
            assertThat(verified.code()).as(name + verified.out()).isZero();
        }
        assertThat(out.resolve("answer.tremplin")).content().contains("Pas inscrite");
        assertThat(out.resolve("link.txt")).content().startsWith("HTTPS://VERIFIER.EXAMPLE/#");

        String badge =
                json(Files.readString(out.resolve("badge.json"))).path("id").stringValue();
        assertThat(desk("badge", "suspend", badge, "--reason", "À vérifier").code())
                .isZero();
        assertThat(desk("badge", "reinstate", badge).code()).isZero();
        assertThat(desk("badge", "revoke", badge, "--reason", "Erreur de nom").code())
                .isZero();
        assertThat(desk("badge", "reinstate", badge).code()).isEqualTo(Console.REFUSED);
        assertThat(desk("badge", "revoke", badge, "--reason", " ").code()).isEqualTo(Console.UNUSABLE);
        Path lists = folder.resolve("lists.json");
        assertThat(desk("status", "export", lists.toString(), "--passphrase-file", secret.toString())
                        .code())
                .isZero();
        assertThat(json(Files.readString(lists)).path("lists")).hasSize(2);
    }

    @Test
    void the_same_missions_are_signed_again_only_when_that_is_asked_for() {
        String id = organisation();
        String out = folder.resolve("out").toString();
        environment.put("TREMPLIN_PASSPHRASE", PASSPHRASE);
        String[] issue = {"badge", "issue", missions.toString(), "--issuer", id, "--confirm", "all", "--out", out};

        assertThat(desk(issue).code()).isZero();
        Answer twice = desk(issue);
        assertThat(twice.code()).isEqualTo(Console.REFUSED);
        assertThat(twice.err()).contains("T444", "--again");
        List<String> again = new ArrayList<>(List.of(issue));
        again.addAll(List.of("--again", "--per", "event"));
        assertThat(desk(again.toArray(String[]::new)).code()).isZero();
        assertThat(folder.resolve("out/fete-du-fleuve/badge.json")).exists();
        assertThat(folder.resolve("out/marathon/badge.json")).exists();
    }

    @Test
    void a_badge_whose_files_cannot_be_written_stays_in_the_register() throws Exception {
        String id = organisation();
        environment.put("TREMPLIN_PASSPHRASE", PASSPHRASE);
        Path file = Files.writeString(folder.resolve("occupied"), "");

        Answer issued = desk(
                "badge", "issue", missions.toString(), "--issuer", id, "--confirm", "all", "--out", file.toString());

        assertThat(issued.code()).isEqualTo(Console.REFUSED);
        assertThat(issued.err()).contains("register", "T103");
        try (Tremplin desk = Tremplin.open(folder.resolve("desk"), CLOCK)) {
            assertThat(desk.register().count(desk.issuers().named(id))).isEqualTo(1);
        }
    }

    @Test
    void what_cannot_be_used_is_said_and_nothing_is_signed() {
        String id = organisation();
        environment.put("TREMPLIN_PASSPHRASE", "another passphrase");
        String out = folder.resolve("out").toString();

        for (String list : List.of("0", "3", "1,x", "")) {
            assertThat(desk("badge", "issue", missions.toString(), "--issuer", id, "--confirm", list, "--out", out)
                            .code())
                    .as(list)
                    .isEqualTo(Console.UNUSABLE);
        }
        assertThat(desk("badge", "issue", missions.toString(), "--issuer", "Nobody", "--confirm", "all", "--out", out)
                        .err())
                .contains("T436");
        assertThat(desk("badge", "issue", missions.toString(), "--issuer", id, "--confirm", "all", "--out", out)
                        .err())
                .contains("T404");
        assertThat(desk(
                                "badge",
                                "issue",
                                folder.resolve("planning.csv").toString(),
                                "--issuer",
                                id,
                                "--confirm",
                                "all",
                                "--out",
                                out)
                        .err())
                .contains("T440");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void an_organisation_is_listed_exported_rotated_and_backed_up() throws Exception {
        String id = organisation();
        Path copy = folder.resolve("copy.p12");

        assertThat(desk("issuer", "rotate", id, "--passphrase-file", secret.toString())
                        .code())
                .isZero();
        assertThat(desk("issuer", "backup", id, "--out", copy.toString(), "--passphrase-file", secret.toString())
                        .code())
                .isZero();
        assertThat(desk("issuer", "restore", id, "--from", copy.toString(), "--passphrase-file", secret.toString())
                        .code())
                .isZero();
        assertThat(desk(
                                "issuer",
                                "export",
                                id,
                                "--out",
                                folder.resolve("public").toString())
                        .code())
                .isZero();

        JsonNode listed = json(desk("issuer", "list", "--json").out());
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).path("did").stringValue()).isEqualTo("did:web:comite.example");
        assertThat(listed.get(0).path("keys")).hasSize(2);
        assertThat(Files.readString(folder.resolve("public/did.json"))).contains("did:web:comite.example");
        assertThat(desk("issuer", "list").out()).contains("Comité du Fleuve", id);
    }

    @Test
    void an_organisation_needs_sound_words_and_a_strong_passphrase() {
        environment.put("TREMPLIN_PASSPHRASE", "short");
        assertThat(desk("issuer", "create", "--name", "Comité").err()).contains("T431");
        environment.put("TREMPLIN_PASSPHRASE", PASSPHRASE);
        assertThat(desk("issuer", "create", "--name", " ").code()).isEqualTo(Console.UNUSABLE);
        assertThat(desk("issuer", "create", "--name", "Comité", "--domain", "not a domain")
                        .code())
                .isEqualTo(Console.UNUSABLE);
        assertThat(desk("issuer", "create", "--name", "Comité", "--url", "javascript:alert(1)")
                        .code())
                .isEqualTo(Console.UNUSABLE);
        assertThat(desk("issuer", "list").out()).isEmpty();
    }

    @Test
    void a_self_declared_badge_is_endorsed() throws Exception {
        Path declared = folder.resolve("own.json");
        assertThat(volunteer("badge", "create", "--out", declared.toString()).code())
                .isZero();
        String id = organisation();
        Path endorsement = folder.resolve("endorsement.json");

        Answer answer = desk(
                "badge",
                "endorse",
                declared.toString(),
                "--issuer",
                id,
                "--out",
                endorsement.toString(),
                "--passphrase-file",
                secret.toString());

        assertThat(answer.code()).isZero();
        JsonNode own = json(Files.readString(declared));
        assertThat(json(Files.readString(endorsement)).at("/credentialSubject/id"))
                .isEqualTo(own.path("id"));
    }

    private String organisation() {
        Answer made = desk(
                "issuer",
                "create",
                "--name",
                "Comité du Fleuve",
                "--url",
                "https://comite.example/",
                "--domain",
                "comite.example",
                "--verify-address",
                "HTTPS://VERIFIER.EXAMPLE/",
                "--status-address",
                "https://verifier.example/status",
                "--validity",
                "24",
                "--passphrase-file",
                secret.toString());
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).contains(Texts.of(Language.EN).get("organisation.passphrase.lost"));
        return json(desk("issuer", "list", "--json").out()).get(0).path("id").stringValue();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private Answer volunteer(String... args) {
        return run("volunteer", args);
    }

    private Answer desk(String... args) {
        return run("desk", args);
    }

    private Answer run(String workspace, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = new Console(
                        folder.resolve(workspace),
                        Language.EN,
                        environment,
                        CLOCK,
                        new PrintWriter(out),
                        new PrintWriter(err),
                        fault -> {
                            throw new AssertionError(fault);
                        })
                .run(List.of(args));
        return new Answer(code, out.toString(), err.toString());
    }
}
