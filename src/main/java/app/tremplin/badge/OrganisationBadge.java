package app.tremplin.badge;

import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.sign.Es256Key;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.sign.VcJwt;
import app.tremplin.badge.sign.VerificationMethods;
import app.tremplin.domain.Failure;
import app.tremplin.domain.IssuerProfile;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/// Makes the badge that an organisation signs for a volunteer whose missions it confirmed: an Open Badge 3.0.
public final class OrganisationBadge {

    /// The most a logo may weigh, in bytes: it travels in every badge. A heavier one stays out.
    public static final int HEAVIEST_LOGO = 64 * 1024;

    private final DataIntegrity integrity;
    private final CredentialComposer credentials;

    /// @param salts a [java.security.SecureRandom] in the product: guessing a salt gives away whether an e-mail is
    /// meant
    public OrganisationBadge(DataIntegrity integrity, RandomGenerator salts) {
        this.integrity = integrity;
        this.credentials = new CredentialComposer(new Wording(), salts);
    }

    /// The signed credential as one line of JSON.
    ///
    /// @param content   of confirmed missions alone
    /// @param issuerDid the organisation's identifier: `did:web:…`, or the `did:key` of `key`
    /// @param link      of this very badge, see [BadgeContent#linkClaims]
    /// @throws Failure                  `NO_NAME` or `NO_SKILL` when there is nobody or nothing to put on it
    /// @throws IllegalArgumentException when `issuerDid` is the `did:key` of another key
    public String sign(
            BadgeContent content, IssuerProfile profile, String issuerDid, VerificationLink link, SigningKey key) {
        ObjectNode credential = compose(content, profile, issuerDid, link);
        String method = VerificationMethods.of(issuerDid, key.publicKey());
        return CredentialJson.write(integrity.sign(credential, key, method, content.issued()));
    }

    /// The same badge as a compact JWT, for tools that want one. Its issuer is the `did:jwk` of the P-256 key that
    /// belongs to `key`, see [Es256Key].
    ///
    /// @param content of confirmed missions alone
    /// @param link    of this very badge, see [BadgeContent#linkClaims]
    /// @throws Failure `NO_NAME` or `NO_SKILL` when there is nobody or nothing to put on it
    public String jwt(BadgeContent content, IssuerProfile profile, VerificationLink link, SigningKey key) {
        Es256Key signer = Es256Key.of(key);
        return VcJwt.sign(compose(content, profile, signer.did(), link), signer);
    }

    /// The credential without its proof.
    ///
    /// @throws Failure `NO_NAME` or `NO_SKILL` when there is nobody or nothing to put on it
    ObjectNode compose(BadgeContent content, IssuerProfile profile, String issuerDid, VerificationLink link) {
        ObjectNode issuer = IssuerComposer.compose(profile, issuerDid);
        return credentials.compose(content, link, issuer, content.holderDid(), true);
    }
}
