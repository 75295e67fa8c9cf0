package app.tremplin.store;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// How we open SQLite: the pragmas, all in one place.
final class SqliteFile {

    private static final int PATIENCE_MILLIS = 5_000;

    /// Writers take their lock at once, so that two of them queue instead of failing halfway.
    enum Use {
        READ(SQLiteConfig.TransactionMode.DEFERRED),
        WRITE(SQLiteConfig.TransactionMode.IMMEDIATE),
        /// A copy, of which nothing must change, not even the journal beside it.
        COPY(SQLiteConfig.TransactionMode.DEFERRED);

        private final SQLiteConfig.TransactionMode mode;

        Use(SQLiteConfig.TransactionMode mode) {
            this.mode = mode;
        }
    }

    private SqliteFile() {}

    static DataSource source(Path file, Use use) {
        SQLiteConfig config = new SQLiteConfig();
        if (use == Use.COPY) {
            config.setReadOnly(true);
        } else {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        }
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setTransactionMode(use.mode);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        return source;
    }
}
