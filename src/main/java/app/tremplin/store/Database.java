package app.tremplin.store;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The SQLite file of a workspace, brought up to date when it is opened.
///
/// What [#write] returned from has reached the disk and survives a power cut.
public final class Database implements AutoCloseable {

    private static final String MIGRATIONS = "classpath:app/tremplin/store/migration";

    private final Jdbi reading;
    private final Jdbi writing;
    private final Handle keeper;

    private Database(Path file) {
        reading = Jdbi.create(SqliteFile.source(file, SqliteFile.Use.READ));
        writing = Jdbi.create(SqliteFile.source(file, SqliteFile.Use.WRITE));
        keeper = reading.open();
    }

    /// Opens or makes the file; an older one is copied to `backups` and then migrated.
    ///
    /// @throws app.tremplin.domain.Failure when it comes from a newer Tremplin, is damaged or out of
    ///     reach; it is then left as it was
    public static Database open(Path file, Path backups) {
        return open(file, backups, MIGRATIONS);
    }

    static Database open(Path file, Path backups, String... migrations) {
        return SqliteFailure.translating(() -> {
            new Migration(file, backups, migrations).run();
            return new Database(file);
        });
    }

    /// Runs `verb` in one transaction that only reads.
    ///
    /// @throws app.tremplin.domain.Failure when the file cannot be read
    public <T> T read(Function<Tables, T> verb) {
        return SqliteFailure.translating(() -> reading.inTransaction(handle -> verb.apply(new Tables(handle))));
    }

    /// Runs `verb` in one transaction: all of it is kept, or nothing when it throws.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public <T> T write(Function<Tables, T> verb) {
        return SqliteFailure.translating(() -> writing.inTransaction(handle -> verb.apply(new Tables(handle))));
    }

    /// [#write] for a verb without an answer.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public void change(Consumer<Tables> verb) {
        write(tables -> {
            verb.accept(tables);
            return true;
        });
    }

    @Override
    public void close() {
        keeper.close();
    }
}
