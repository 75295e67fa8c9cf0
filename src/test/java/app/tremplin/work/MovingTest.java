package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.JavaProcess;
import app.tremplin.domain.Backup;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.platform.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes from another computer takes the place of all there is on this one, and nothing of that is lost.
class MovingTest {

    private static final char[] PASSPHRASE = "quatre mots bien choisis".toCharArray();
    private static final String PHOTO = "attachments/" + "cd".repeat(32) + ".jpg";
    private static final String PAPER = "attachments/" + "ab".repeat(32) + ".pdf";
    private static final String KEY = "keys/volunteer.p12";
    private static final int KILLS = 6;
    private static final int LATEST_MICROS = 300_000;

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Path here;
    private Path file;

    /// Making keys takes a while, so this is done once.
    @BeforeAll
    static void twoComputers() throws IOException {
        Path there = shared.resolve("there");
        fill(there, "Fête", PAPER, Settings.initial(Language.EN).withVerifyAddress("HTTPS://V.EXAMPLE/"));
        try (Tremplin tremplin = Samples.open(there)) {
            tremplin.moving().seal(shared.resolve("all.tremplin-move"), PASSPHRASE, done -> {});
        }
        fill(
                shared.resolve("here"),
                "Concert",
                PHOTO,
                Settings.initial(Language.FR)
                        .withTheme(Settings.Theme.DARK)
                        .withTextPercent(150)
                        .withPrintInitials(true));
    }

    /// The other computer's workspace is sealed into `file`; this computer has its own data, key, photo and settings.
    @BeforeEach
    void thisComputer() throws IOException {
        here = folder.resolve("here");
        file = folder.resolve("all.tremplin-move");
        copyFolder(shared.resolve("here"), here);
        Files.copy(shared.resolve("all.tremplin-move"), file);
    }

    @Test
    void all_of_it_arrives_and_what_belongs_to_the_computer_stays() {
        arrive();
        assertThat(events()).containsExactly("Fête");
        assertThat(here.resolve(KEY))
                .hasSameBinaryContentAs(shared.resolve("there").resolve(KEY));
        assertThat(here.resolve(PAPER)).hasContent(PAPER);
        assertThat(here.resolve(PHOTO)).hasContent(PHOTO);
        assertThat(here.resolve("arriving")).doesNotExist();
        assertThat(Tremplin.preferences(here).read())
                .isEqualTo(Settings.initial(Language.FR)
                        .withTheme(Settings.Theme.DARK)
                        .withTextPercent(150)
                        .withVerifyAddress("HTTPS://V.EXAMPLE/"));
        try (Tremplin tremplin = Samples.open(here)) {
            assertThat(tremplin.badging().make(Settings.initial(Language.FR))).isNotNull();
        }
    }

    @Test
    void all_that_was_there_can_be_put_back_and_all_that_came_again() throws IOException {
        Map<String, String> before = belongings();
        Backup kept = arrive().kept().orElseThrow();
        Map<String, String> after = belongings();
        assertThat(after).isNotEqualTo(before);
        Files.delete(here.resolve(PHOTO));

        assertThat(putBack(kept)).extracting(Backup::name).isNotEqualTo(kept.name());
        assertThat(events()).containsExactly("Concert");
        assertThat(belongings()).containsAllEntriesOf(before);

        Backup arrived = whole().stream()
                .filter(backup -> !backup.name().equals(kept.name()))
                .findFirst()
                .orElseThrow();
        putBack(arrived);
        assertThat(events()).containsExactly("Fête");
        assertThat(belongings()).containsAllEntriesOf(after);
    }

    @Test
    void the_copy_is_whole_named_and_for_its_owner_alone() throws IOException {
        Moving.Arrival arrival = arrive();
        Backup kept = arrival.kept().orElseThrow();
        Path copy = here.resolve("backups").resolve(kept.name());
        assertThat(copy.resolve("tremplin.db")).isNotEmptyFile();
        assertThat(copy.resolve(PHOTO)).hasContent(PHOTO);
        assertThat(copy.resolve("settings.json")).content().contains("150");
        assertThat(Files.getPosixFilePermissions(copy)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(copy.resolve(KEY)))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(arrival.done("2 missions")).isEqualTo(Phrase.of("data.arrived.kept", "2 missions", kept.taken()));
    }

    @Test
    void where_nothing_was_nothing_is_kept() {
        here = folder.resolve("new");
        Moving.Arrival arrival = arrive();
        assertThat(arrival.kept()).isEmpty();
        assertThat(arrival.done("")).isEqualTo(Phrase.of("data.arrived", ""));
        assertThat(events()).containsExactly("Fête");
    }

    @Test
    void a_name_alone_is_something() {
        here = folder.resolve("named");
        try (Tremplin tremplin = Samples.open(here)) {
            tremplin.identity().change("Zoé", "", List.of());
        }
        putBack(arrive().kept().orElseThrow());
        try (Tremplin tremplin = Samples.open(here)) {
            assertThat(tremplin.identity().me().name()).isEqualTo("Zoé");
        }
    }

    @Test
    void a_file_cut_short_anywhere_changes_nothing() throws IOException {
        byte[] sealed = Files.readAllBytes(file);
        Map<String, String> before = belongings();
        for (int length : new int[] {0, 8, 30, 60, sealed.length / 2, sealed.length - 17, sealed.length - 1}) {
            Files.write(file, Arrays.copyOf(sealed, length));
            try (Tremplin tremplin = Samples.open(here)) {
                assertThatThrownBy(() -> tremplin.moving().open(file, PASSPHRASE))
                        .as("%d bytes", length)
                        .isInstanceOf(Failure.class);
            }
            assertThat(here.resolve("arriving")).doesNotExist();
        }
        assertThat(belongings()).isEqualTo(before);
        assertThat(events()).containsExactly("Concert");
        assertThat(whole()).isEmpty();
    }

    @Test
    void what_fails_halfway_goes_back_to_what_was_there() throws IOException {
        Map<String, String> before = belongings();
        Runnable placing = open().putInPlace();
        // Nothing can be moved over a folder that is not empty; keys have taken their places before.
        Path obstacle = here.resolve(PAPER);
        Files.createDirectories(obstacle.resolve("inside"));

        assertThatThrownBy(placing::run)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(FailureCode.FILE_UNWRITABLE));
        Files.delete(obstacle.resolve("inside"));
        Files.delete(obstacle);
        assertThat(events()).containsExactly("Concert");
        assertThat(belongings()).isEqualTo(before);
        assertThat(here.resolve("arriving")).doesNotExist();
    }

    @Test
    void what_was_unpacked_by_a_program_that_ended_is_thrown_away_or_put_in_place() throws IOException {
        Path ended = folder.resolve("ended");
        copyFolder(shared.resolve("there"), here.resolve("arriving"));
        assertThat(events()).containsExactly("Concert");
        assertThat(here.resolve("arriving")).doesNotExist();

        open();
        copyFolder(here, ended);
        Files.writeString(ended.resolve("arriving/ready"), whole().getFirst().name());
        here = ended;
        assertThat(events()).containsExactly("Fête");
        assertThat(here.resolve(KEY))
                .hasSameBinaryContentAs(shared.resolve("there").resolve(KEY));
        assertThat(here.resolve("arriving")).doesNotExist();
    }

    @Test
    void killed_at_any_moment_it_is_the_one_or_the_other_with_its_own_key() throws Exception {
        Backup kept = arrive().kept().orElseThrow();
        Map<String, String> keys = Map.of(
                "Concert",
                read(here.resolve("backups").resolve(kept.name()).resolve(KEY)),
                "Fête",
                read(here.resolve(KEY)));
        Random random = new Random(2026);
        for (int kill = 1; kill <= KILLS; kill++) {
            replaceUntilKilled(random.nextInt(LATEST_MICROS));
            List<String> found = events();
            assertThat(found).as("after %d kills", kill).hasSize(1);
            assertThat(read(here.resolve(KEY))).isEqualTo(keys.get(found.getFirst()));
            assertThat(here.resolve("arriving")).doesNotExist();
        }
    }

    private void replaceUntilKilled(int micros) throws Exception {
        Process process = JavaProcess.of(EndlessReplacing.class, here.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("ready");
            process.outputWriter().append("go\n").flush();
            LockSupport.parkNanos(micros * 1_000L);
            assertThat(process.toHandle().destroyForcibly()).isTrue();
        }
        assertThat(process.waitFor()).isNotZero();
    }

    private Moving.Arrival arrive() {
        Moving.Arrival arrival = open();
        arrival.putInPlace().run();
        return arrival;
    }

    private Moving.Arrival open() {
        try (Tremplin tremplin = Samples.open(here)) {
            return tremplin.moving().open(file, PASSPHRASE);
        }
    }

    /// Puts a whole copy back; answers with all of them.
    private List<Backup> putBack(Backup backup) {
        Runnable restoring;
        try (Tremplin tremplin = Samples.open(here)) {
            restoring = tremplin.backups().restoration(backup);
        }
        restoring.run();
        return whole();
    }

    private List<Backup> whole() {
        try (Tremplin tremplin = Samples.open(here)) {
            return tremplin.backups().all().stream().filter(Backup::isWhole).toList();
        }
    }

    private List<String> events() {
        try (Tremplin tremplin = Samples.open(here)) {
            return tremplin.journal().missions().stream()
                    .map(mission -> mission.facts().event())
                    .toList();
        }
    }

    /// Every file beside the database, with what is in it.
    private Map<String, String> belongings() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(here)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String name = here.relativize(each).toString();
                if (name.matches("(keys|attachments|templates)/.*|settings\\.json")) {
                    all.put(name, read(each));
                }
            }
        }
        return all;
    }

    private static String read(Path path) throws IOException {
        return Arrays.toString(Files.readAllBytes(path));
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    private static void fill(Path workspace, String event, String attachment, Settings settings) throws IOException {
        try (Tremplin tremplin = Samples.open(workspace)) {
            tremplin.journal().log(Samples.facts(event, Samples.DAY));
            tremplin.identity().change(event, "", List.of());
            tremplin.badging().makeKey(new char[0]);
            tremplin.preferences().write(settings);
        }
        Path place = workspace.resolve(attachment);
        Files.createDirectories(place.getParent());
        Files.writeString(place, attachment);
    }
}
