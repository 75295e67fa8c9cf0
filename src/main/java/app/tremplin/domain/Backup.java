package app.tremplin.domain;

import java.time.Instant;
import java.util.Optional;

/// A copy of all data, in a file of its own.
///
/// @param name     of its file, or of its folder for a copy of a whole workspace
/// @param taken    when
/// @param contents what is in it; empty when it is damaged
public record Backup(String name, Reason reason, Instant taken, Optional<BackupContents> contents) {

    /// Why it was taken.
    public enum Reason {
        /// By itself, while the window was open or when it was closed. These take turns.
        ROUTINE,
        /// Before another copy took the place of the data.
        BEFORE_RESTORING,
        /// Before another workspace took the place of this one: with keys, attachments, templates and settings. These
        /// stay.
        BEFORE_REPLACING,
        /// Before a newer Tremplin changed the form of the data.
        BEFORE_UPDATING
    }

    /// Whether it holds a whole workspace and not only its database.
    public boolean isWhole() {
        return reason == Reason.BEFORE_REPLACING;
    }
}
