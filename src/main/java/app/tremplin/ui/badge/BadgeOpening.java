package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeDetails;
import app.tremplin.domain.BadgeExport;
import app.tremplin.domain.Language;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.platform.Settings;
import app.tremplin.work.Tremplin;
import java.util.List;
import java.util.Optional;

/// Gathers all that is shown of a badge. Takes a while: not for the window's thread.
final class BadgeOpening {

    private static final int PICTURE_PIXELS = 640;

    private final Tremplin tremplin;
    private final Settings settings;
    private final Language language;

    BadgeOpening(Tremplin tremplin, Settings settings, Language language) {
        this.tremplin = tremplin;
        this.settings = settings;
        this.language = language;
    }

    OpenBadge of(WalletItem item) {
        return switch (item) {
            case WalletItem.Own(Badge badge) -> own(item, badge);
            case WalletItem.Received(ReceivedBadge badge) -> received(item, badge);
        };
    }

    private OpenBadge own(WalletItem item, Badge badge) {
        return new OpenBadge(
                item,
                picture(item, PICTURE_PIXELS),
                tremplin.verifying().text(badge.json(), Optional.empty(), language),
                tremplin.verifying().details(badge.json(), language),
                tremplin.wallet().endorsements(badge),
                Optional.of(tremplin.badging().link(badge, settings)),
                List.of(BadgeExport.values()),
                List.of());
    }

    private OpenBadge received(WalletItem item, ReceivedBadge badge) {
        BadgeDetails details = tremplin.wallet().details(badge, language);
        return new OpenBadge(
                item,
                picture(item, PICTURE_PIXELS),
                tremplin.wallet().report(badge, language),
                details,
                tremplin.wallet().endorsements(badge),
                details.link(),
                tremplin.wallet().exports(badge, language),
                tremplin.wallet().history(badge));
    }

    /// A badge's picture as PNG; empty when it has none.
    Optional<byte[]> picture(WalletItem item, int pixels) {
        return switch (item) {
            case WalletItem.Own(Badge badge) -> Optional.of(tremplin.badging().picture(badge, language, pixels));
            case WalletItem.Received(ReceivedBadge badge) -> tremplin.wallet().picture(badge, language, pixels);
        };
    }
}
