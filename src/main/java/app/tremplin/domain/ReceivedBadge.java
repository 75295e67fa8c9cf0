package app.tremplin.domain;

import java.time.Instant;
import java.util.Optional;

/// A badge that somebody handed over, as the wallet lists it. What is proved about it is found anew each time.
///
/// @param issuerId     the issuer's identifier, as the badge gives it; may be empty
/// @param credentialId the badge's identifier: with `issuerId` it tells issues of one badge
/// @param issued       when it was signed, as it says; empty when it does not
/// @param received     when it was imported
/// @param newest       whether it is the one that counts; otherwise it is history
public record ReceivedBadge(
        Id<ReceivedBadge> id,
        String issuerId,
        String credentialId,
        String title,
        String issuerName,
        boolean selfDeclared,
        Optional<Instant> issued,
        Instant received,
        boolean newest,
        BadgeFile.Format format) {

    /// Whether `other` is an issue of the same badge.
    public boolean isIssueOf(ReceivedBadge other) {
        return issuerId.equals(other.issuerId) && credentialId.equals(other.credentialId);
    }

    /// The same badge, counting or not.
    public ReceivedBadge asNewest(boolean counts) {
        return new ReceivedBadge(
                id, issuerId, credentialId, title, issuerName, selfDeclared, issued, received, counts, format);
    }
}
