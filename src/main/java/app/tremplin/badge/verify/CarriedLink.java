package app.tremplin.badge.verify;

import app.tremplin.badge.link.VerificationLink;
import app.tremplin.domain.Failure;
import java.util.Optional;

/// The verification link that a badge of ours carries as evidence.
public final class CarriedLink {

    private CarriedLink() {}

    /// The link in a badge file; empty when it carries none. Nothing is verified.
    ///
    /// @param content JSON, or a picture with a credential baked in
    /// @throws Failure `BADGE_UNREADABLE`, with the reason, when it is no badge
    public static Optional<VerificationLink> in(byte[] content) {
        return credential(content).flatMap(CarriedLink::in);
    }

    /// The credential in a badge file; empty when it is a badge of an older sort.
    static Optional<Credential> credential(byte[] content) {
        BadgeDocument document = BadgeReader.isPicture(content)
                ? BadgeReader.inPicture(content)
                : BadgeReader.inText(Verifier.utf8(content));
        return switch (document) {
            case BadgeDocument.OpenBadge3(Credential credential) -> Optional.of(credential);
            case BadgeDocument.OpenBadge3Token(CompactJws jws, Credential credential) -> Optional.of(credential);
            case BadgeDocument.OpenBadge2 older -> Optional.empty();
            case BadgeDocument.OpenBadge2Signed older -> Optional.empty();
            case BadgeDocument.Legacy older -> Optional.empty();
            case BadgeDocument.Address older -> Optional.empty();
        };
    }

    private static Optional<VerificationLink> in(Credential credential) {
        return Credential.items(credential.json().path("evidence"))
                .map(Credential::id)
                .filter(id -> id.contains("#"))
                .map(VerificationLink::parse)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
