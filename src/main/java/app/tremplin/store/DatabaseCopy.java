package app.tremplin.store;

import app.tremplin.domain.BackupContents;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.core.DB;

/// A copy of the database in one file, made and put back through SQLite's backup API. SQLite only.
///
/// See <https://www.sqlite.org/backup.html>. Both directions are one transaction of the file that is written.
public final class DatabaseCopy {

    private static final DB.ProgressObserver NOBODY = (remaining, pages) -> {};

    private DatabaseCopy() {}

    /// What is in a copy, after every page and every reference in it was checked. The file is not changed.
    ///
    /// @throws Failure `BACKUP_DAMAGED` when it is no sound copy
    public static BackupContents read(Path file) {
        return look(file, handle -> checked(handle, file));
    }

    /// How much is in a copy, by a quick look that finds only gross damage; without its digest.
    ///
    /// @throws Failure `BACKUP_DAMAGED` when it cannot be read
    public static BackupContents skim(Path file) {
        return look(file, Contents::counted);
    }

    private static <T> T look(Path file, Function<Handle, T> question) {
        try (Handle handle = Jdbi.open(SqliteFile.source(file, SqliteFile.Use.COPY))) {
            return question.apply(handle);
        } catch (JdbiException | IllegalArgumentException | DateTimeException e) {
            throw new Failure(e, FailureCode.BACKUP_DAMAGED, String.valueOf(file.getFileName()));
        }
    }

    /// The names of the attached files a copy speaks of.
    ///
    /// @throws Failure `BACKUP_DAMAGED` when it cannot be read
    public static Set<String> attachments(Path file) {
        return look(file, AttachedFiles::names);
    }

    /// Puts a copy in the place of a database that nobody has open: all of it, or nothing.
    ///
    /// @throws Failure when it cannot be written; the database is then as it was
    public static BackupContents restore(Path copy, Path database) {
        return SqliteFailure.translating(() -> {
            try (Handle handle = Jdbi.open(SqliteFile.source(database, SqliteFile.Use.WRITE))) {
                demandDone(connection(handle).restore("main", path(copy), NOBODY));
                return Contents.of(handle);
            } catch (SQLException e) {
                throw new ConnectionException(e);
            }
        });
    }

    /// Copies what `handle` sees now to `file`, which must not be there.
    static BackupContents write(Handle handle, Path file) {
        try {
            demandDone(connection(handle).backup("main", path(file), NOBODY));
            return Contents.of(handle);
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private static BackupContents checked(Handle handle, Path file) {
        List<String> faults =
                handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list();
        boolean whole =
                handle.createQuery("PRAGMA foreign_key_check").mapToMap().list().isEmpty();
        if (!faults.equals(List.of("ok")) || !whole) {
            throw new Failure(FailureCode.BACKUP_DAMAGED, String.valueOf(file.getFileName()));
        }
        return Contents.of(handle);
    }

    private static String path(Path file) {
        return file.toAbsolutePath().toString();
    }

    private static DB connection(Handle handle) throws SQLException {
        return handle.getConnection().unwrap(SQLiteConnection.class).getDatabase();
    }

    private static void demandDone(int code) throws SQLException {
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLiteException("backup", SQLiteErrorCode.getErrorCode(code));
        }
    }
}
