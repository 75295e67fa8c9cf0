package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Id;
import app.tremplin.domain.ReceivedBadge;
import java.time.Instant;
import java.util.Optional;

/// A badge of the wallet, whoever signed it.
sealed interface WalletItem {

    /// The volunteer made it here.
    record Own(Badge badge) implements WalletItem {}

    /// Somebody handed it over.
    record Received(ReceivedBadge badge) implements WalletItem {}

    default Id<?> id() {
        return switch (this) {
            case Own(Badge badge) -> badge.id();
            case Received(ReceivedBadge badge) -> badge.id();
        };
    }

    default String title() {
        return switch (this) {
            case Own(Badge badge) -> badge.title();
            case Received(ReceivedBadge badge) -> badge.title();
        };
    }

    /// When it was signed.
    default Optional<Instant> issued() {
        return switch (this) {
            case Own(Badge badge) -> Optional.of(badge.issuedAt());
            case Received(ReceivedBadge badge) -> badge.issued();
        };
    }

    /// Who signed, when that is an organisation.
    default Optional<String> issuer() {
        return switch (this) {
            case Own own -> Optional.empty();
            case Received(ReceivedBadge badge) ->
                badge.selfDeclared() ? Optional.empty() : Optional.of(badge.issuerName());
        };
    }
}
