package app.tremplin.ui.kit;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Phrase;

/// Short messages at the foot of the window; they never ask to be closed before going on.
public interface Notices {

    /// Something was done.
    void done(Phrase phrase);

    /// Nothing was done; the sentence says why, or what to do.
    void advise(Phrase phrase);

    /// Something was changed that can be taken back as the latest change.
    void undoable(Phrase phrase);

    /// Something was left that one may want back.
    void undoable(Phrase phrase, Runnable undo);

    /// Something took the place of what was on the screen.
    ///
    /// @param back shows that again
    void replaced(Phrase phrase, Runnable back);

    /// The world failed: one sentence, what to do, and a short code.
    void failed(Failure failure);
}
