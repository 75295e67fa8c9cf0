package app.tremplin.ui.badge;

import app.tremplin.domain.BadgeDetails;
import app.tremplin.domain.BadgeExport;
import app.tremplin.domain.Endorsed;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.domain.VerificationReport;
import java.util.List;
import java.util.Optional;

/// A badge of the wallet with all that is shown of it.
///
/// @param picture a PNG file; empty when the badge has none
/// @param report  what a reader of the badge would find
/// @param link    its verification link; empty when it has none
/// @param exports the formats it can be saved in; a received badge has its original besides
/// @param history other issues and files of the same badge
record OpenBadge(
        WalletItem item,
        Optional<byte[]> picture,
        VerificationReport report,
        BadgeDetails details,
        List<Endorsed> endorsements,
        Optional<String> link,
        List<BadgeExport> exports,
        List<ReceivedBadge> history) {

    OpenBadge {
        endorsements = List.copyOf(endorsements);
        exports = List.copyOf(exports);
        history = List.copyOf(history);
    }
}
