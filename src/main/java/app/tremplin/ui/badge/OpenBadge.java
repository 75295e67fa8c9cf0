package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Endorsed;
import app.tremplin.domain.VerificationReport;
import java.util.List;

/// A badge of the wallet with all that is shown of it.
///
/// @param picture a PNG file
/// @param report  what a reader of the badge would find
/// @param link    its verification link
/// @param qr      the link as a PNG file
record OpenBadge(
        Badge badge, byte[] picture, VerificationReport report, List<Endorsed> endorsements, String link, byte[] qr) {

    OpenBadge {
        endorsements = List.copyOf(endorsements);
    }
}
