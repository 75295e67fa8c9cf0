package app.tremplin.ui.shell;

import app.tremplin.domain.Failure;
import app.tremplin.platform.Settings;
import app.tremplin.work.Tremplin;
import java.util.Optional;
import java.util.concurrent.Callable;

/// A workspace that is open again after work was done on it while it was closed.
///
/// @param settings those the work brought; empty when it left them alone
/// @param failure  why the work could not be done; empty when it was
record Reopened(Tremplin tremplin, Optional<Settings> settings, Optional<Failure> failure) {

    /// Closes the workspace, does the work, and opens it again whether that failed or not.
    ///
    /// @param before the open workspace
    static Reopened after(Tremplin before, Runnable work, Callable<Tremplin> opening) throws Exception {
        Settings known = before.preferences().read();
        before.close();
        Optional<Failure> failure = Optional.empty();
        try {
            work.run();
        } catch (Failure e) {
            failure = Optional.of(e);
        }
        Tremplin opened = opening.call();
        Optional<Settings> brought = Optional.of(opened.preferences().read()).filter(now -> !now.equals(known));
        return new Reopened(opened, brought, failure);
    }
}
