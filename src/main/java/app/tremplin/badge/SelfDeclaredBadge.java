package app.tremplin.badge;

import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/// Makes the badge that a volunteer signs for themselves: an Open Badge 3.0 whose issuer and subject are one `did:key`.
public final class SelfDeclaredBadge {

    private final DataIntegrity integrity;
    private final Wording wording = new Wording();
    private final CredentialComposer credentials;

    /// @param salts a [java.security.SecureRandom] in the product: guessing a salt gives away whether an e-mail is
    /// meant
    public SelfDeclaredBadge(DataIntegrity integrity, RandomGenerator salts) {
        this.integrity = integrity;
        this.credentials = new CredentialComposer(wording, salts);
    }

    /// The signed credential as one line of JSON.
    ///
    /// @param link of this very badge, see [BadgeContent#linkClaims]
    /// @throws Failure `NO_NAME` or `NO_SKILL` when there is nobody or nothing to put on it
    public String sign(BadgeContent content, VerificationLink link, SigningKey key) {
        String did = key.did();
        ObjectNode credential = credentials.compose(content, link, issuer(content, did), Optional.of(did), false);
        return CredentialJson.write(integrity.sign(credential, key, DidKey.verificationMethod(did), content.issued()));
    }

    private ObjectNode issuer(BadgeContent content, String did) {
        ObjectNode issuer = CredentialJson.object().put("id", did);
        issuer.putArray("type").add("Profile");
        return issuer.put("name", Wording.plain(content.volunteer().name()))
                .put("description", wording.paragraphs("badge.self"));
    }
}
