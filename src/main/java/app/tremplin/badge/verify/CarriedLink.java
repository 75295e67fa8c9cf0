package app.tremplin.badge.verify;

import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.domain.Failure;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The verification link that a badge of ours carries as evidence.
public final class CarriedLink {

    private CarriedLink() {}

    /// The link in a badge file; empty when it carries none. Nothing is verified.
    ///
    /// @param content JSON, or a picture with a credential baked in
    /// @throws Failure `BADGE_UNREADABLE`, with the reason, when it is no badge
    public static Optional<VerificationLink> in(byte[] content) {
        ObjectNode credential =
                CredentialJson.read(json(content)).orElseThrow(() -> Verifier.unreadable("unreadable.json"));
        for (JsonNode evidence : credential.path("evidence")) {
            Optional<VerificationLink> link = VerificationLink.parse(
                            evidence.path("id").asString(""))
                    .filter(found -> evidence.path("id").asString("").contains("#"));
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }

    private static String json(byte[] content) {
        if (PngBaking.isPng(content)) {
            return PngBaking.unbake(content);
        }
        String text = Verifier.utf8(content);
        return text.startsWith("<") ? SvgBaking.unbake(content) : text;
    }
}
