package app.tremplin.ui.kit;

import app.tremplin.domain.Phrase;

/// Closes the person's workspace for work that cannot be done to an open one, and opens it again whatever becomes of
/// it.
@FunctionalInterface
public interface Reopening {

    /// @param work runs in the background while nothing is open
    /// @param done said when it succeeded
    /// @param next where to go then
    void reopen(Runnable work, Phrase done, Destination next);
}
