package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Backup;
import app.tremplin.domain.Badge;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.HealthLine;
import app.tremplin.domain.Language;
import app.tremplin.domain.Planning;
import app.tremplin.platform.SealedFile;
import app.tremplin.platform.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Taking everything away, moving it, deleting it, and looking whether it is safe.
class MyDataTest {

    private static final char[] PASSPHRASE = "quatre mots bien choisis".toCharArray();

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void chooseHome() {
        home = folder.resolve("home");
    }

    @Test
    void everything_taken_away_can_be_read_without_tremplin() throws IOException {
        Path file = folder.resolve("all.zip");
        try (Tremplin tremplin = filled()) {
            Badge badge = tremplin.badging().badges().getFirst();
            attach("ab".repeat(32) + ".jpg");

            int files = tremplin.takingAway().write(file, false, Language.FR, done -> {});

            Map<String, byte[]> entries = entries(file);
            assertThat(entries).hasSize(files);
            assertThat(entries.keySet())
                    .contains(
                            "README.html",
                            "LISEZMOI.html",
                            "data/everything.json",
                            "data/missions.csv",
                            "documents/cv.pdf",
                            "documents/attestation.pdf",
                            "attachments/" + "ab".repeat(32) + ".jpg")
                    .noneMatch(name -> name.startsWith("keys/"));
            assertThat(entries.get("badges/01-Fête.json"))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(badge.json());
            JsonNode all = JsonMapper.builder().build().readTree(entries.get("data/everything.json"));
            assertThat(all.path("mission")).hasSize(2);
            assertThat(all.path("volunteer").path(0).path("name").asString()).isEqualTo("Nguyễn Thị Ánh");
            String page = new String(entries.get("LISEZMOI.html"), StandardCharsets.UTF_8);
            assertThat(entries.keySet().stream().filter(name -> !name.endsWith(".html")))
                    .allMatch(page::contains);
            assertThat(page).contains("n’y sont pas");
        }
    }

    @Test
    void the_table_can_be_imported_again() throws IOException {
        Path file = folder.resolve("all.zip");
        Path table = folder.resolve("missions.csv");
        try (Tremplin tremplin = filled()) {
            tremplin.takingAway().write(file, false, Language.FR, done -> {});
            Files.write(table, entries(file).get("data/missions.csv"));
            List<?> facts = tremplin.journal().missions().stream()
                    .map(mission -> mission.facts())
                    .toList();
            try (Tremplin other = Samples.open(folder.resolve("other"))) {
                Planning planning = other.importing().preview(table, "");
                other.importing().keep(planning);
                assertThat(other.journal().missions().stream().map(mission -> (Object) mission.facts()))
                        .containsExactlyInAnyOrderElementsOf(facts);
            }
        }
    }

    @Test
    void keys_go_with_it_only_when_asked() throws IOException {
        Path file = folder.resolve("all.zip");
        try (Tremplin tremplin = filled()) {
            tremplin.takingAway().write(file, true, Language.EN, done -> {});
        }
        assertThat(entries(file)).containsKey("keys/volunteer.p12");
        assertThat(entries(file).get("README.html"))
                .asString(StandardCharsets.UTF_8)
                .contains("keys are in it");
    }

    @Test
    void a_file_with_names_that_lead_elsewhere_or_without_data_changes_nothing() throws IOException {
        for (String name : new String[] {"../evil.db", "keys/../../evil.p12", "/tmp/evil", "keys/.p12", "sample/a"}) {
            hostile(name);
        }
        hostile("settings.json");
        assertThat(folder.resolve("evil.db")).doesNotExist();
    }

    private void hostile(String name) throws IOException {
        Path file = folder.resolve("hostile.tremplin-move");
        SealedFile.write(file, PASSPHRASE, new SecureRandom(), out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
            zip.finish();
        });
        try (Tremplin tremplin = Samples.open(folder.resolve("home"))) {
            refused(() -> tremplin.moving().open(file, PASSPHRASE), FailureCode.MOVE_UNREADABLE);
        }
        assertThat(folder.resolve("home/arriving")).doesNotExist();
    }

    @Test
    void a_passphrase_that_is_easily_guessed_seals_nothing() {
        try (Tremplin tremplin = filled()) {
            refused(
                    () -> tremplin.moving().seal(folder.resolve("a"), "azerty".toCharArray(), done -> {}),
                    FailureCode.WEAK_PASSPHRASE);
        }
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void after_deleting_everything_nothing_of_the_person_is_left() throws IOException {
        Runnable deleting;
        try (Tremplin tremplin = filled()) {
            attach("ef".repeat(32) + ".jpg");
            tremplin.backups().catchUp();
            tremplin.preferences().write(Settings.initial(Language.EN));
            Files.createDirectories(home.resolve("logs"));
            Files.writeString(home.resolve("logs/tremplin-0.log"), "something");
            Files.writeString(home.resolve("lock"), "");
            deleting = tremplin.erasing().everything();
        }
        deleting.run();
        try (Stream<Path> left = Files.walk(home)) {
            assertThat(left.filter(Files::isRegularFile))
                    .allMatch(path -> path.endsWith("lock") || path.startsWith(home.resolve("logs")));
        }
        assertThat(home.resolve("logs/tremplin-0.log")).isEmptyFile();
        try (Tremplin tremplin = Samples.open(home)) {
            assertThat(tremplin.journal().missions()).isEmpty();
            assertThat(tremplin.identity().me().name()).isEmpty();
        }
    }

    @Test
    void health_says_what_is_wrong_and_what_to_do() throws IOException {
        try (Tremplin tremplin = filled()) {
            assertThat(mark(tremplin, HealthLine.Topic.BACKUP)).isEqualTo(HealthLine.Mark.LOOK);
            Backup backup = tremplin.backups().catchUp().orElseThrow();
            assertThat(mark(tremplin, HealthLine.Topic.BACKUP)).isEqualTo(HealthLine.Mark.GOOD);
            assertThat(mark(tremplin, HealthLine.Topic.KEY)).isEqualTo(HealthLine.Mark.GOOD);
            tremplin.journal().log(Samples.facts("Concert", Samples.DAY));
            assertThat(mark(tremplin, HealthLine.Topic.BACKUP)).isEqualTo(HealthLine.Mark.LOOK);

            Files.write(home.resolve("backups").resolve(backup.name()), new byte[4_096]);
            Files.setPosixFilePermissions(
                    home.resolve("keys/volunteer.p12"), PosixFilePermissions.fromString("rw-r--r--"));

            assertThat(mark(tremplin, HealthLine.Topic.BACKUP)).isEqualTo(HealthLine.Mark.BAD);
            assertThat(mark(tremplin, HealthLine.Topic.KEY)).isEqualTo(HealthLine.Mark.BAD);
            assertThat(tremplin.checkup().lines())
                    .allMatch(line ->
                            line.mark() == HealthLine.Mark.GOOD == line.advice().isEmpty());
        }
    }

    private static HealthLine.Mark mark(Tremplin tremplin, HealthLine.Topic topic) {
        return tremplin.checkup().lines().stream()
                .filter(line -> line.topic() == topic)
                .findFirst()
                .orElseThrow()
                .mark();
    }

    private Tremplin filled() {
        Tremplin tremplin = Samples.open(home);
        tremplin.identity().change("Nguyễn Thị Ánh", "V-12", List.of("a@example.org"));
        tremplin.journal().log(Samples.facts("Fête", Samples.DAY));
        tremplin.journal().log(Samples.facts("Fête", Samples.DAY.plusDays(1)));
        tremplin.badging().makeKey(new char[0]);
        tremplin.badging().make(Settings.initial(Language.FR));
        return tremplin;
    }

    private void attach(String name) throws IOException {
        Files.write(Files.createDirectories(home.resolve("attachments")).resolve(name), new byte[] {1, 2, 3});
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return entries;
    }

    private static void refused(ThrowingCallable verb, FailureCode code) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
