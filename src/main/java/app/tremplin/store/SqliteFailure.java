package app.tremplin.store;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Turns SQLite's result codes into failures a person can act on.
final class SqliteFailure {

    private static final int PRIMARY_CODE = 0xff;

    private SqliteFailure() {}

    static <T> T translating(Supplier<T> work) {
        try {
            return work.get();
        } catch (Failure e) {
            throw e;
        } catch (RuntimeException e) {
            throw sqlite(e)
                    .flatMap(SqliteFailure::failure)
                    .map(f -> (RuntimeException) f)
                    .orElse(e);
        }
    }

    private static Optional<SQLiteException> sqlite(RuntimeException thrown) {
        for (@Nullable Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLiteException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static Optional<Failure> failure(SQLiteException e) {
        int primary = e.getResultCode().code & PRIMARY_CODE;
        return switch (SQLiteErrorCode.getErrorCode(primary)) {
            case SQLITE_FULL -> Optional.of(new Failure(e, FailureCode.DISK_FULL));
            case SQLITE_BUSY, SQLITE_LOCKED -> Optional.of(new Failure(e, FailureCode.DATABASE_BUSY));
            case SQLITE_CORRUPT, SQLITE_NOTADB -> Optional.of(new Failure(e, FailureCode.DATABASE_UNREADABLE));
            case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_IOERR, SQLITE_PERM ->
                Optional.of(new Failure(e, FailureCode.FILE_UNWRITABLE, "tremplin.db"));
            default -> Optional.empty();
        };
    }
}
