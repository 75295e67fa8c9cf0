package app.tremplin.domain;

import java.nio.file.Path;
import java.time.Instant;

/// What the folder that an organisation put on the web says, compared with what is known here.
public sealed interface Publication {

    /// No folder was written yet.
    record Never() implements Publication {}

    /// The folder is not where it was, as when a memory stick is not plugged in.
    record Away(Path folder, Instant at) implements Publication {}

    /// The folder is older than the keys and the register.
    ///
    /// @param at      when it was last written
    /// @param changes how many keys and withdrawals it does not tell, or no longer rightly; at least 1
    record Behind(Path folder, Instant at, int changes) implements Publication {}

    /// The folder says all there is to say.
    record Current(Path folder, Instant at) implements Publication {}
}
