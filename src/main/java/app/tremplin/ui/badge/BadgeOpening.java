package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Language;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.platform.Settings;
import app.tremplin.work.Exporting;
import app.tremplin.work.Tremplin;
import java.util.Optional;

/// Gathers all that is shown of a badge. Takes a while: not for the window's thread.
final class BadgeOpening {

    private static final int PICTURE_PIXELS = 640;
    private static final int QR_PIXELS = 300;

    private final Tremplin tremplin;
    private final Settings settings;
    private final Language language;

    BadgeOpening(Tremplin tremplin, Settings settings, Language language) {
        this.tremplin = tremplin;
        this.settings = settings;
        this.language = language;
    }

    OpenBadge of(Badge badge) {
        String link = tremplin.badging().link(badge, settings);
        return new OpenBadge(
                badge,
                tremplin.badging().picture(badge, language, PICTURE_PIXELS),
                tremplin.verifying().text(badge.json(), Optional.empty(), language),
                tremplin.wallet().endorsements(badge),
                link,
                Exporting.qr(link, QR_PIXELS));
    }

    OpenReceived of(ReceivedBadge badge) {
        return new OpenReceived(
                badge,
                tremplin.wallet().picture(badge, PICTURE_PIXELS),
                tremplin.wallet().report(badge, language),
                tremplin.wallet().endorsements(badge),
                tremplin.wallet().history(badge));
    }

    /// A badge's picture as PNG; empty when it brings none.
    Optional<byte[]> picture(WalletItem item, int pixels) {
        return switch (item) {
            case WalletItem.Own(Badge badge) -> Optional.of(tremplin.badging().picture(badge, language, pixels));
            case WalletItem.Received(ReceivedBadge badge) -> tremplin.wallet().picture(badge, pixels);
        };
    }
}
