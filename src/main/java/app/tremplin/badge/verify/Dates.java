package app.tremplin.badge.verify;

import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether a badge or a token is within its dates.
final class Dates {

    // Clocks differ: a badge signed a moment ago elsewhere is not from the future.
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private Dates() {}

    static Finding check(Moment from, Moment until, Instant now, boolean proved) {
        if (!from.readable() || !until.readable()) {
            return Finding.failed(Topic.DATES, "dates.unreadable");
        }
        return check(from.instant(), until.instant(), now, proved);
    }

    /// @param proved whether the dates are the signer's; if not, they can only speak against the badge
    static Finding check(Optional<Instant> from, Optional<Instant> until, Instant now, boolean proved) {
        if (until.isPresent() && until.get().isBefore(now)) {
            return Finding.failed(Topic.DATES, "dates.expired", until.get());
        }
        if (from.isPresent() && from.get().isAfter(now.plus(TOLERANCE))) {
            return Finding.failed(Topic.DATES, "dates.future", from.get());
        }
        if (!proved) {
            return Finding.notChecked(Topic.DATES, "dates.unproved");
        }
        if (from.isEmpty()) {
            return Finding.notChecked(Topic.DATES, "dates.none");
        }
        return until.isPresent()
                ? Finding.ok(Topic.DATES, "dates.until", from.get(), until.get())
                : Finding.ok(Topic.DATES, "dates.valid", from.get());
    }
}
