package app.tremplin.badge.verify;

import app.tremplin.badge.status.StatusPurpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What one status list says about one badge.
sealed interface StatusReading {

    /// What the list is about.
    StatusPurpose purpose();

    /// The list is not here.
    record Missing(StatusPurpose purpose) implements StatusReading {}

    /// It is here, but not by the badge's issuer, or not about this.
    record Unusable(StatusPurpose purpose) implements StatusReading {}

    /// The bit is set: the issuer does not stand by the badge.
    record Set(StatusPurpose purpose, Instant from) implements StatusReading {}

    /// The bit is not set, but the list is signed with a key that was given up since.
    record Retired(StatusPurpose purpose, Instant from, LocalDate until) implements StatusReading {}

    /// The bit is not set.
    ///
    /// @param until from when the list is too old to say anything, if ever
    record Clear(StatusPurpose purpose, Instant from, Optional<Instant> until) implements StatusReading {

        boolean isExpired(Instant now) {
            return until.filter(now::isAfter).isPresent();
        }
    }
}
