package app.tremplin.work;

import app.tremplin.domain.Badge;
import app.tremplin.domain.ReceivedBadge;
import java.time.Instant;

/// A badge that documents can be printed of.
public sealed interface PrintSource {

    /// One that the volunteer signed.
    record Own(Badge badge) implements PrintSource {

        @Override
        public String title() {
            return badge.title();
        }

        @Override
        public Instant since() {
            return badge.issuedAt();
        }
    }

    /// One that was handed over, with its verification link.
    record Received(ReceivedBadge badge) implements PrintSource {

        @Override
        public String title() {
            return badge.title();
        }

        @Override
        public Instant since() {
            return badge.issued().orElse(badge.received());
        }
    }

    /// The event, or how many.
    String title();

    /// When it was signed.
    Instant since();
}
