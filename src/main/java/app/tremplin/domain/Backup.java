package app.tremplin.domain;

import java.time.Instant;
import java.util.Optional;

/// A copy of all data, in a file of its own.
///
/// @param name     of its file
/// @param taken    when
/// @param contents what is in it; empty when it is damaged
public record Backup(String name, Reason reason, Instant taken, Optional<BackupContents> contents) {

    /// Why it was taken.
    public enum Reason {
        /// By itself, while the window was open or when it was closed. These take turns.
        ROUTINE,
        /// Before another copy took the place of the data.
        BEFORE_RESTORING,
        /// Before a newer Tremplin changed the form of the data.
        BEFORE_UPDATING
    }
}
