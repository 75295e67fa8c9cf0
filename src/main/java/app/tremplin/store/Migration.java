package app.tremplin.store;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.jdbi.v3.core.Jdbi;

/// Brings a file to the version of this program, after a copy, and refuses one from a newer program.
final class Migration {

    private final Path file;
    private final Path backups;
    private final Flyway flyway;

    Migration(Path file, Path backups, String... locations) {
        this.file = file;
        this.backups = backups;
        this.flyway = Flyway.configure()
                .dataSource(SqliteFile.source(file, SqliteFile.Use.WRITE))
                .locations(locations)
                .load();
    }

    void run() {
        boolean there = Files.exists(file) && size() > 0;
        MigrationInfoService info = flyway.info();
        if (Arrays.stream(info.applied()).anyMatch(Migration::isFromTheFuture)) {
            throw new Failure(FailureCode.DATABASE_NEWER);
        }
        if (info.pending().length > 0) {
            if (there && info.current() != null) {
                copy(info.current());
            }
            flyway.migrate();
        }
    }

    private static boolean isFromTheFuture(MigrationInfo migration) {
        return migration.getState().name().startsWith("FUTURE");
    }

    private long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNREADABLE, String.valueOf(file.getFileName()));
        }
    }

    private void copy(MigrationInfo current) {
        try {
            Files.createDirectories(backups);
            Path copy = backups.resolve("before-migration-from-v" + current.getVersion() + ".db");
            Files.deleteIfExists(copy);
            Jdbi.create(SqliteFile.source(file, SqliteFile.Use.READ))
                    .useHandle(handle -> handle.execute("VACUUM INTO ?", copy.toString()));
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNWRITABLE, String.valueOf(backups.getFileName()));
        }
    }
}
