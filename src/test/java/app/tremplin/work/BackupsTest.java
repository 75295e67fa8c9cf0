package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Backup;
import app.tremplin.domain.BackupContents;
import app.tremplin.domain.DraftEvidence;
import app.tremplin.domain.Evidence;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Mission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    @TempDir
    Path folder;

    private Instant now = Samples.CLOCK.instant();

    @Test
    void what_changed_is_copied_once_and_an_hour_apart() {
        try (Tremplin tremplin = open()) {
            assertThat(tremplin.backups().catchUp()).as("nothing is there").isEmpty();
            log(tremplin, "Fête");
            assertThat(tremplin.backups().isUpToDate()).isFalse();
            assertThat(tremplin.backups().catchUpHourly()).isPresent();
            assertThat(tremplin.backups().isUpToDate()).isTrue();
            assertThat(tremplin.backups().catchUp()).as("nothing changed").isEmpty();
            log(tremplin, "Marché");
            assertThat(tremplin.backups().catchUpHourly()).as("too early").isEmpty();
            now = now.plus(Duration.ofHours(1));
            assertThat(tremplin.backups().catchUpHourly()).isPresent();
            assertThat(tremplin.backups().all())
                    .extracting(backup -> backup.contents().orElseThrow().missions())
                    .containsExactly(2, 1);
        }
    }

    @Test
    void an_empty_copy_never_takes_the_turn_of_a_full_one() {
        try (Tremplin tremplin = open()) {
            Mission mission = log(tremplin, "Fête");
            tremplin.backups().catchUp();
            tremplin.journal().delete(mission.id());
            for (int day = 0; day < 100; day++) {
                now = now.plus(Duration.ofDays(1));
                assertThat(tremplin.backups().catchUp()).isEmpty();
            }
            assertThat(tremplin.backups().all()).hasSize(1);
        }
    }

    @Test
    void the_fullest_copy_outlives_its_turn() {
        try (Tremplin tremplin = open()) {
            List<Mission> many = tremplin.journal()
                    .logAll(List.of(
                            Samples.facts("a", Samples.DAY),
                            Samples.facts("b", Samples.DAY),
                            Samples.facts("c", Samples.DAY)));
            tremplin.backups().catchUp();
            many.stream().skip(1).forEach(mission -> tremplin.journal().delete(mission.id()));
            for (int month = 0; month < 30; month++) {
                now = now.plus(Duration.ofDays(31));
                tremplin.journal().change(many.getFirst().id(), Samples.facts("a" + month, Samples.DAY));
                tremplin.backups().catchUp();
            }
            assertThat(tremplin.backups()
                            .all()
                            .getLast()
                            .contents()
                            .orElseThrow()
                            .missions())
                    .isEqualTo(3);
        }
    }

    @Test
    void a_restored_copy_is_what_was_copied_and_the_present_is_kept() {
        BackupContents before;
        Runnable restoring;
        try (Tremplin tremplin = open()) {
            log(tremplin, "Fête");
            before = tremplin.backups().present();
            Backup backup = tremplin.backups().catchUp().orElseThrow();
            log(tremplin, "Marché");
            restoring = tremplin.backups().restoration(backup);
        }
        restoring.run();
        try (Tremplin tremplin = open()) {
            assertThat(tremplin.backups().present()).isEqualTo(before);
            assertThat(events(tremplin)).containsExactly("Fête");
            Backup kept = tremplin.backups().all().stream()
                    .filter(each -> each.reason() == Backup.Reason.BEFORE_RESTORING)
                    .findFirst()
                    .orElseThrow();
            restoring = tremplin.backups().restoration(kept);
        }
        restoring.run();
        try (Tremplin tremplin = open()) {
            assertThat(events(tremplin)).containsExactlyInAnyOrder("Fête", "Marché");
            assertThat(log(tremplin, "Concert")).isNotNull();
        }
    }

    @Test
    void a_damaged_copy_is_listed_told_and_never_restored() throws IOException {
        try (Tremplin tremplin = open()) {
            log(tremplin, "Fête");
            Backup backup = tremplin.backups().catchUp().orElseThrow();
            Path file = folder.resolve("backups").resolve(backup.name());
            byte[] sound = Files.readAllBytes(file);
            log(tremplin, "Marché");
            BackupContents present = tremplin.backups().present();

            for (int place = 0; place < sound.length; place += 997) {
                byte[] damaged = sound.clone();
                damaged[place] ^= 0x5a;
                Files.write(file, damaged);
                boolean same;
                try {
                    same = tremplin.backups()
                            .check(backup)
                            .equals(backup.contents().orElseThrow());
                } catch (Failure e) {
                    assertThat(e.code()).isEqualTo(FailureCode.BACKUP_DAMAGED);
                    same = true;
                }
                assertThat(same).as("byte %d", place).isTrue();
            }
            Files.write(file, new byte[5_000]);
            assertThat(tremplin.backups().all().getFirst().contents()).isEmpty();
            refused(() -> tremplin.backups().restoration(backup), FailureCode.BACKUP_DAMAGED);
            assertThat(tremplin.backups().present()).isEqualTo(present);
            assertThat(tremplin.backups().all()).hasSize(1);
        }
    }

    @Test
    void the_words_of_a_copy_cannot_be_changed_unnoticed() throws IOException {
        try (Tremplin tremplin = open()) {
            log(tremplin, "Kermesse");
            Backup backup = tremplin.backups().catchUp().orElseThrow();
            Path file = folder.resolve("backups").resolve(backup.name());
            byte[] bytes = Files.readAllBytes(file);
            int place = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("Kermesse");
            bytes[place] = 'V';
            Files.write(file, bytes);

            refused(() -> tremplin.backups().check(backup), FailureCode.BACKUP_DAMAGED);
        }
    }

    @Test
    void a_full_disk_fails_the_copy_and_leaves_the_others() throws IOException {
        try (Tremplin tremplin = open()) {
            log(tremplin, "Fête");
            tremplin.backups().catchUp();
            log(tremplin, "Marché");
            List<Backup> before = tremplin.backups().all();
            // A folder in its place can be written no more than a full disk.
            Path blocked = Files.createDirectories(folder.resolve("backups/.new.part/blocked"));

            refused(() -> tremplin.backups().catchUp(), FailureCode.FILE_UNWRITABLE);
            assertThat(tremplin.backups().all()).isEqualTo(before);
            assertThat(tremplin.backups().isUpToDate()).isFalse();

            Files.delete(blocked);
            assertThat(tremplin.backups().catchUp()).isPresent();
        }
    }

    @Test
    void a_clock_that_was_set_back_does_not_stop_backups() {
        try (Tremplin tremplin = open()) {
            log(tremplin, "Fête");
            tremplin.backups().catchUp();
            now = now.minus(Duration.ofDays(400));
            log(tremplin, "Marché");
            assertThat(tremplin.backups().catchUpHourly()).isPresent();
            assertThat(tremplin.backups().all()).hasSize(2);
        }
    }

    @Test
    void files_that_are_none_of_ours_are_left_alone() throws IOException {
        try (Tremplin tremplin = open()) {
            Path mine = Files.createDirectories(folder.resolve("backups")).resolve("my own copy.db");
            Files.writeString(mine, "mine");
            log(tremplin, "Fête");
            tremplin.backups().catchUp();
            assertThat(tremplin.backups().all()).hasSize(1);
            assertThat(mine).hasContent("mine");
        }
    }

    @Test
    void an_attached_file_goes_once_neither_the_data_nor_a_backup_speaks_of_it() throws IOException {
        String mentioned = "ab".repeat(32);
        Path attachments = Files.createDirectories(folder.resolve("attachments"));
        Path kept = old(attachments.resolve(mentioned + ".jpg"));
        Path fresh = Files.write(attachments.resolve("cd".repeat(32) + ".jpg"), new byte[] {1});
        Files.setLastModifiedTime(fresh, FileTime.from(now));
        Path forgotten = old(attachments.resolve("ef".repeat(32) + ".jpg"));
        Mission mission;
        try (Tremplin tremplin = open()) {
            mission = log(tremplin, "Fête");
        }
        attach(mission, mentioned);
        try (Tremplin tremplin = open()) {
            assertThat(tremplin.backups().sweepAttachments()).isOne();
            assertThat(kept).exists();
            assertThat(fresh).exists();
            assertThat(forgotten).doesNotExist();
            tremplin.backups().catchUp();
            tremplin.journal().delete(mission.id());
            assertThat(tremplin.backups().sweepAttachments())
                    .as("a backup speaks of it")
                    .isZero();
            assertThat(kept).exists();
        }
    }

    @Test
    void a_file_attached_to_what_is_being_typed_stays_however_long_it_takes() throws IOException {
        Evidence evidence = new Evidence("ab".repeat(32), Evidence.Kind.PDF, "preuve.pdf", 1);
        Path attachments = Files.createDirectories(folder.resolve("attachments"));
        Path kept = old(attachments.resolve(evidence.fileName()));
        Path forgotten = old(attachments.resolve("ef".repeat(32) + ".jpg"));
        try (Tremplin tremplin = open()) {
            String slot = tremplin.drafting().newSlot();
            tremplin.drafting().type(slot, Map.of(DraftEvidence.FIELD, DraftEvidence.write(List.of(evidence))));
        }
        try (Tremplin tremplin = open()) {
            assertThat(tremplin.backups().sweepAttachments()).isOne();
        }
        assertThat(kept).exists();
        assertThat(forgotten).doesNotExist();
    }

    @Test
    void a_copy_from_a_newer_version_is_refused_before_anything_changes() {
        try (Tremplin tremplin = open()) {
            log(tremplin, "Fête");
            versions("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
                    + " installed_by, installed_on, execution_time, success)"
                    + " VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', '', '', 0, 1)");
            Backup newer = tremplin.backups().catchUp().orElseThrow();
            versions("DELETE FROM flyway_schema_history WHERE installed_rank = 99");
            BackupContents present = tremplin.backups().present();

            refused(() -> tremplin.backups().restoration(newer), FailureCode.BACKUP_NEWER);
            assertThat(tremplin.backups().present()).isEqualTo(present);
            assertThat(tremplin.backups().all()).hasSize(1);
        }
    }

    private void versions(String statement) {
        Jdbi.create("jdbc:sqlite:" + folder.resolve("tremplin.db")).useHandle(handle -> handle.execute(statement));
    }

    private static Path old(Path file) throws IOException {
        Files.write(file, new byte[] {1});
        return Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }

    /// As the missions' own verb does.
    private void attach(Mission mission, String digest) {
        Jdbi.create("jdbc:sqlite:" + folder.resolve("tremplin.db")).useHandle(handle -> {
            handle.execute("CREATE TABLE IF NOT EXISTS mission_attachment (mission_id TEXT NOT NULL REFERENCES mission"
                    + " (id) ON DELETE CASCADE, digest TEXT NOT NULL, extension TEXT NOT NULL, name TEXT NOT NULL,"
                    + " size INTEGER NOT NULL, position INTEGER NOT NULL) STRICT");
            handle.execute(
                    "INSERT INTO mission_attachment (mission_id, digest, extension, name, size, position)"
                            + " VALUES (?, ?, 'jpg', 'photo', 1, 0)",
                    mission.id().toString(),
                    digest);
        });
    }

    private Tremplin open() {
        return Tremplin.open(folder, new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
    }

    private static Mission log(Tremplin tremplin, String event) {
        return tremplin.journal().log(Samples.facts(event, Samples.DAY));
    }

    private static List<String> events(Tremplin tremplin) {
        return tremplin.journal().missions().stream()
                .map(mission -> mission.facts().event())
                .toList();
    }

    private static void refused(ThrowingCallable verb, FailureCode code) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
