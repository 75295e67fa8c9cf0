package app.tremplin.badge;

import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.Contexts;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.badge.status.StatusPurpose;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/// An Open Badge 3.0 without its proof (Open Badges 3.0, section B.1.2), whoever is to sign it.
final class CredentialComposer {

    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private final SubjectComposer subjects;
    private final EvidenceComposer evidence;

    CredentialComposer(Wording wording, RandomGenerator salts) {
        this.subjects = new SubjectComposer(wording, salts);
        this.evidence = new EvidenceComposer(wording);
    }

    /// @param issuer    its profile
    /// @param holder    the identifier of the volunteer, if they have one
    /// @param confirmed whether the issuer vouches for the missions
    /// @throws Failure `NO_NAME` or `NO_SKILL` when there is nobody or nothing to put on it
    ObjectNode compose(
            BadgeContent content,
            VerificationLink link,
            ObjectNode issuer,
            Optional<String> holder,
            boolean confirmed) {
        if (Wording.plain(content.volunteer().name()).isEmpty()) {
            throw new Failure(FailureCode.NO_NAME);
        }
        if (content.skills().isEmpty()) {
            throw new Failure(FailureCode.NO_SKILL);
        }
        ObjectNode credential = CredentialJson.object();
        credential
                .putArray("@context")
                .add(Contexts.CREDENTIALS)
                .add(Contexts.OPEN_BADGES)
                .add(Contexts.EXTENSIONS);
        credential.put("id", Names.urn(content.id()));
        credential.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
        credential.put("name", Wording.plain(content.name()));
        credential.set("issuer", issuer);
        credential.put("validFrom", content.issued().toString());
        content.validUntil().ifPresent(until -> credential.put("validUntil", until.toString()));
        credential.put("awardedDate", content.issued().toString());
        ObjectNode subject = subjects.compose(content, holder);
        // The same words as the achievement's.
        credential.set("description", subject.at("/achievement/description"));
        credential.set("credentialSubject", subject);
        credential.set("evidence", evidence.compose(content, link, confirmed));
        content.status().ifPresent(place -> credential.set("credentialStatus", status(place)));
        credential
                .putArray("credentialSchema")
                .addObject()
                .put("id", SCHEMA)
                .put("type", "1EdTechJsonSchemaValidator2019");
        return credential;
    }

    /// Revocation alone, since Open Badges has room for one entry; the list of suspensions has the same places.
    private static ObjectNode status(StatusPlace place) {
        String list = place.address(StatusPurpose.REVOCATION).toString();
        return CredentialJson.object()
                .put("id", list + "#" + place.place())
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", StatusPurpose.REVOCATION.word())
                .put("statusListIndex", Integer.toString(place.place()))
                .put("statusListCredential", list);
    }
}
