package app.tremplin.ui.badge;

import app.tremplin.domain.Endorsed;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.domain.VerificationReport;
import java.util.List;
import java.util.Optional;

/// A badge that was handed over, with all that is shown of it.
///
/// @param picture a PNG file; empty when the badge brings none
/// @param report  what a reader of the badge would find
record OpenReceived(
        ReceivedBadge badge,
        Optional<byte[]> picture,
        VerificationReport report,
        List<Endorsed> endorsements,
        List<ReceivedBadge> history) {

    OpenReceived {
        endorsements = List.copyOf(endorsements);
        history = List.copyOf(history);
    }
}
