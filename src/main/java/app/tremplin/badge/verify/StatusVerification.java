package app.tremplin.badge.verify;

import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Says which status lists count: signed by whom they name, with a key that was in use on their day, and not older than
/// what is known.
///
/// Whoever gets hold of a key that was given up can date a list back. So a list by such a key may say that a badge is
/// withdrawn, but not that it is not; the organisation signs its lists of old badges with its new key.
public final class StatusVerification {

    private final ProofVerification proofs;

    /// @param known organisations whose keys are known from elsewhere
    public StatusVerification(DataIntegrity integrity, KnownIssuers known) {
        this.proofs = new ProofVerification(integrity, known);
    }

    /// Whether the issuer that `list` names signed it.
    public boolean isSigned(StatusCredential list) {
        return proofs.check(list.document(), list.issuer())
                .origin()
                .filter(origin -> isInUse(origin, list.validFrom()))
                .isPresent();
    }

    /// The last day of the key that signed `list`, when it was given up before `now`.
    Optional<LocalDate> givenUp(StatusCredential list, Instant now) {
        return proofs.check(list.document(), list.issuer())
                .origin()
                .flatMap(origin -> origin instanceof KeyOrigin.Listed(var issuer) ? issuer.until() : Optional.empty())
                .filter(until -> until.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC)));
    }

    private static boolean isInUse(KeyOrigin origin, Instant day) {
        return !(origin instanceof KeyOrigin.Listed(var issuer))
                || IssuerLine.of(issuer, Optional.of(day)) instanceof Finding.Ok;
    }

    /// `known` with the lists of a file taken in: all of them or none.
    ///
    /// @throws Failure `STATUS_UNSIGNED` when one is not signed by the issuer it names, or by nobody known here;
    ///                 `STATUS_OLDER`, with both days, when a later copy of one is known
    public StatusLists accept(StatusLists known, List<StatusCredential> lists) {
        StatusLists more = known;
        for (StatusCredential list : lists) {
            if (!isSigned(list)) {
                throw new Failure(FailureCode.STATUS_UNSIGNED);
            }
            Optional<StatusCredential> copy = known.withId(list.id().toString());
            if (copy.isPresent() && known.isOlder(list)) {
                throw new Failure(
                        FailureCode.STATUS_OLDER, list.validFrom(), copy.get().validFrom());
            }
            more = more.isOlder(list) ? more : more.with(list);
        }
        return more;
    }
}
