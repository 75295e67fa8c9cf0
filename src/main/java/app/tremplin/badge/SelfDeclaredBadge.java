package app.tremplin.badge;

import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.Contexts;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/// Makes the badge that a volunteer signs for themselves: an Open Badge 3.0 whose issuer and subject are one `did:key`.
public final class SelfDeclaredBadge {

    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private final DataIntegrity integrity;
    private final Wording wording = new Wording();
    private final SubjectComposer subjects;
    private final EvidenceComposer evidence;

    /// @param salts a [java.security.SecureRandom] in the product: guessing a salt gives away whether an e-mail is
    /// meant
    public SelfDeclaredBadge(DataIntegrity integrity, RandomGenerator salts) {
        this.integrity = integrity;
        this.subjects = new SubjectComposer(wording, salts);
        this.evidence = new EvidenceComposer(wording);
    }

    /// The signed credential as one line of JSON.
    ///
    /// @param link of this very badge, see [BadgeContent#linkClaims]
    /// @throws Failure `NO_NAME` or `NO_SKILL` when there is nobody or nothing to put on it
    public String sign(BadgeContent content, VerificationLink link, SigningKey key) {
        if (Wording.plain(content.volunteer().name()).isEmpty()) {
            throw new Failure(FailureCode.NO_NAME);
        }
        if (content.skills().isEmpty()) {
            throw new Failure(FailureCode.NO_SKILL);
        }
        String did = key.did();
        ObjectNode credential = compose(content, link, did);
        return CredentialJson.write(integrity.sign(credential, key, DidKey.verificationMethod(did), content.issued()));
    }

    private ObjectNode compose(BadgeContent content, VerificationLink link, String did) {
        ObjectNode credential = CredentialJson.object();
        credential
                .putArray("@context")
                .add(Contexts.CREDENTIALS)
                .add(Contexts.OPEN_BADGES)
                .add(Contexts.EXTENSIONS);
        credential.put("id", Names.urn(content.id()));
        credential.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
        credential.put("name", Wording.plain(content.title()));
        credential.put("description", wording.paragraphs("badge.description", texts ->
                new Object[] {Wording.plain(content.title()), content.skills().size()}));
        credential.set("issuer", issuer(content, did));
        credential.put("validFrom", content.issued().toString());
        credential.put("awardedDate", content.issued().toString());
        credential.set("credentialSubject", subjects.compose(content, did));
        credential.set("evidence", evidence.compose(content, link));
        credential
                .putArray("credentialSchema")
                .addObject()
                .put("id", SCHEMA)
                .put("type", "1EdTechJsonSchemaValidator2019");
        return credential;
    }

    private ObjectNode issuer(BadgeContent content, String did) {
        ObjectNode issuer = CredentialJson.object().put("id", did);
        issuer.putArray("type").add("Profile");
        return issuer.put("name", Wording.plain(content.volunteer().name()))
                .put("description", wording.paragraphs("badge.self", texts -> new Object[0]));
    }
}
