package app.tremplin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.Samples;
import app.tremplin.domain.Volunteer;
import app.tremplin.domain.WorkedTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final Volunteer ME = new Volunteer(
            new Id<>(new UUID(1, 1)), "Nguyễn Thị Ánh", "A-42", List.of("a@example.org", "b@example.org"));

    /// The migrations of this program and one more.
    private static final String[] NEWER = {
        "classpath:app/tremplin/store/migration", "classpath:app/tremplin/store/newer"
    };

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_closing() {
        Mission shift = new Mission(
                new Id<>(new UUID(2, 2)),
                new MissionFacts(
                        "Fête de l’Été",
                        "accreditation",
                        "Stade",
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 7, 3),
                        new WorkedTime.EachDay(LocalTime.of(22, 0), LocalTime.of(2, 30)),
                        "line 1\nline 2",
                        "équipe",
                        List.of("français", "English"),
                        new Reflection("s", "a", "r")),
                new MissionState.Refused("Asso", Instant.parse("2026-07-04T08:00:00Z"), "absent"));
        Mission total = Samples.confirmed(Samples.mission(3, "accreditation", 90));
        try (Database database = open()) {
            database.change(tables -> {
                tables.volunteers().saveOwner(ME);
                tables.missions().add(ME.id(), List.of(shift, total));
            });
        }
        try (Database database = open()) {
            assertThat(owner(database)).contains(ME);
            assertThat(missions(database)).containsExactly(shift, total);
        }
    }

    @Test
    void a_verb_that_fails_leaves_nothing_behind() {
        try (Database database = open()) {
            database.change(tables -> tables.volunteers().saveOwner(ME));
            assertThatThrownBy(() -> database.change(tables -> {
                        tables.missions().add(ME.id(), List.of(Samples.mission(1, "x", 10)));
                        tables.missions().add(ME.id(), List.of(Samples.mission(1, "x", 10)));
                    }))
                    .isInstanceOf(RuntimeException.class);
            assertThat(missions(database)).isEmpty();
        }
    }

    @Test
    void a_mission_of_nobody_is_refused_by_the_file_itself() {
        try (Database database = open()) {
            assertThatThrownBy(() -> database.change(
                            tables -> tables.missions().add(ME.id(), List.of(Samples.mission(1, "x", 1)))))
                    .hasMessageContaining("FOREIGN KEY");
        }
    }

    @Test
    void badges_keep_every_byte_and_the_order_of_their_skills() {
        Badge badge = new Badge(
                new Id<>(new UUID(4, 4)),
                "Été",
                Instant.parse("2026-07-04T08:00:00Z"),
                "{\"name\":\"é\u2028😀\"}",
                "TOKEN",
                List.of("c", "a", "b"),
                90);
        try (Database database = open()) {
            database.change(tables -> {
                tables.volunteers().saveOwner(ME);
                tables.badges().add(ME.id(), badge);
            });
            List<Badge> badges = database.read(tables -> tables.badges().of(ME.id()));
            assertThat(badges).containsExactly(badge);
        }
    }

    @Test
    void a_file_from_a_newer_version_is_refused_and_left_alone() throws IOException {
        try (Database database = Database.open(file(), backups(), NEWER)) {
            database.change(tables -> tables.volunteers().saveOwner(ME));
        }
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(FailureCode.DATABASE_NEWER));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void an_older_file_is_copied_before_it_is_migrated() {
        try (Database database = open()) {
            database.change(tables -> tables.volunteers().saveOwner(ME));
        }
        Database.open(file(), backups(), NEWER).close();
        Path copy = onlyBackup();
        try (Database restored = Database.open(copy, backups())) {
            assertThat(owner(restored)).contains(ME);
        }
    }

    @Test
    void a_first_start_makes_no_copy() {
        open().close();
        assertThat(backups()).doesNotExist();
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_alone() throws IOException {
        Files.writeString(
                file(), "This is a shopping list, long enough to be taken for a database header. ".repeat(20));
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        Failure.class,
                        failure -> assertThat(failure.code()).isEqualTo(FailureCode.DATABASE_UNREADABLE));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void a_file_of_the_first_version_is_copied_and_then_keeps_all_it_had() {
        Flyway.configure()
                .dataSource(SqliteFile.source(file(), SqliteFile.Use.WRITE))
                .locations("classpath:app/tremplin/store/migration")
                .target("1")
                .load()
                .migrate();
        Mission mission = Samples.mission(3, "accreditation", 90);
        Jdbi.create(SqliteFile.source(file(), SqliteFile.Use.WRITE)).useHandle(handle -> {
            new VolunteerTable(handle).saveOwner(ME);
            new MissionTable(handle).add(ME.id(), List.of(mission));
        });

        try (Database database = open()) {
            assertThat(onlyBackup()).hasFileName("before-migration-from-v1.db");
            assertThat(owner(database)).contains(ME);
            assertThat(missions(database)).containsExactly(mission);
            List<Issuer> issuers = database.read(tables -> tables.issuers().all());
            assertThat(issuers).isEmpty();
        }
        try (Database restored = Database.open(onlyBackup(), folder.resolve("other"))) {
            assertThat(missions(restored)).containsExactly(mission);
        }
    }

    private Path onlyBackup() {
        try (Stream<Path> files = Files.list(backups())) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .reduce((a, b) -> {
                        throw new AssertionError("two copies");
                    })
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Volunteer> owner(Database database) {
        return database.read(tables -> tables.volunteers().owner());
    }

    private static List<Mission> missions(Database database) {
        return database.read(tables -> tables.missions().of(ME.id()));
    }

    private Database open() {
        return Database.open(file(), backups());
    }

    private Path file() {
        return folder.resolve("tremplin.db");
    }

    private Path backups() {
        return folder.resolve("backups");
    }
}
