package app.tremplin.store;

import app.tremplin.domain.BackupContents;
import app.tremplin.domain.Changes;
import app.tremplin.domain.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Handle keeper;
    private final Handle writer;
    private final UndoLog undoLog;

    private Database(Path file) {
        reading = Jdbi.create(SqliteFile.source(file, SqliteFile.Use.READ));
        keeper = reading.open();
        writer = Jdbi.open(SqliteFile.source(file, SqliteFile.Use.WRITE));
        undoLog = new UndoLog(writer);
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

    /// Runs `verb` in one transaction: all of it is kept, or nothing when it throws. It can be taken back with [#undo]
    /// when it says so by [Tables#undoable].
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public <T> T write(Function<Tables, T> verb) {
        return SqliteFailure.translating(() -> undoLog.run(verb));
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

    /// A number that differs from an earlier one as soon as anybody, this program or another, has changed the file.
    ///
    /// @throws app.tremplin.domain.Failure when the file cannot be read
    public long version() {
        return SqliteFailure.translating(() -> {
            synchronized (keeper) {
                return keeper.createQuery("PRAGMA data_version")
                        .mapTo(Long.class)
                        .one();
            }
        });
    }

    /// What can be taken back or done again now; never waits.
    public Changes changes() {
        return undoLog.changes();
    }

    /// Takes the latest change back.
    ///
    /// @return its name; empty when there is none
    /// @throws app.tremplin.domain.Failure when it cannot be saved; nothing is then changed
    public Optional<Phrase> undo() {
        return SqliteFailure.translating(undoLog::undo);
    }

    /// Does again what was taken back last.
    ///
    /// @return its name; empty when there is none
    /// @throws app.tremplin.domain.Failure when it cannot be saved; nothing is then changed
    public Optional<Phrase> redo() {
        return SqliteFailure.translating(undoLog::redo);
    }

    /// What is in the file now.
    ///
    /// @throws app.tremplin.domain.Failure when the file cannot be read
    public BackupContents contents() {
        return SqliteFailure.translating(() -> reading.inTransaction(Contents::of));
    }

    /// Copies what is in the file at this moment to `copy`, while others may go on writing.
    ///
    /// @param copy must not be there yet
    /// @return what was copied
    /// @throws app.tremplin.domain.Failure when it cannot be written
    public BackupContents copyTo(Path copy) {
        return SqliteFailure.translating(() -> reading.inTransaction(handle -> DatabaseCopy.write(handle, copy)));
    }

    /// The names of the attached files it speaks of.
    ///
    /// @throws app.tremplin.domain.Failure when the file cannot be read
    public Set<String> attachments() {
        return SqliteFailure.translating(() -> reading.inTransaction(AttachedFiles::names));
    }

    /// Every row of every table, by the names of table and column.
    ///
    /// @throws app.tremplin.domain.Failure when the file cannot be read
    public Map<String, List<Map<String, Object>>> everything() {
        return SqliteFailure.translating(() -> reading.inTransaction(Contents::everything));
    }

    @Override
    public void close() {
        writer.close();
        keeper.close();
    }
}
