package app.tremplin.work;

import app.tremplin.domain.Changes;
import app.tremplin.domain.Phrase;
import app.tremplin.store.Database;
import java.util.Optional;

/// Taking changes back, and doing them again, since the workspace was opened.
///
/// What an organisation signed, withdrew or published is not among them.
public final class History {

    private final Database database;

    History(Database database) {
        this.database = database;
    }

    /// What can be taken back or done again now; never waits, so that a window may ask while it draws.
    public Changes changes() {
        return database.changes();
    }

    /// Takes the latest change back, exactly.
    ///
    /// @return the name of the change; empty when there is none
    /// @throws app.tremplin.domain.Failure when it cannot be saved; nothing is then changed
    public Optional<Phrase> undo() {
        return database.undo();
    }

    /// Does again what was taken back last.
    ///
    /// @return the name of the change; empty when there is none
    /// @throws app.tremplin.domain.Failure when it cannot be saved; nothing is then changed
    public Optional<Phrase> redo() {
        return database.redo();
    }
}
