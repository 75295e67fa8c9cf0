package app.tremplin.badge.status;

import app.tremplin.badge.sign.Contexts;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.sign.ProofResult;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.sign.VerificationMethods;
import app.tremplin.domain.Failure;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A signed status list: a `BitstringStatusListCredential` (W3C Bitstring Status List 1.0, section 2.2).
///
/// @param id         its address
/// @param issuer     the identifier it gives for its signer
/// @param validFrom  when it was made: of two lists of one id the later one counts
/// @param validUntil from when it is too old to say anything, if ever
/// @param document   all of it, as it was read
public record StatusCredential(
        URI id,
        StatusPurpose purpose,
        String issuer,
        Instant validFrom,
        Optional<Instant> validUntil,
        StatusList list,
        ObjectNode document) {

    private static final String TYPE = "BitstringStatusListCredential";
    private static final String SUBJECT_TYPE = "BitstringStatusList";

    /// Composes and signs a list.
    ///
    /// @param id        see [StatusPlace#address]
    /// @param issuerDid as the badges give it
    /// @param validFrom later than that of the list it replaces; cut to seconds
    /// @return one line of JSON
    public static String sign(
            DataIntegrity integrity,
            URI id,
            StatusPurpose purpose,
            StatusList list,
            String issuerDid,
            Instant validFrom,
            SigningKey key) {
        Instant second = validFrom.truncatedTo(ChronoUnit.SECONDS);
        ObjectNode credential = CredentialJson.object();
        credential.putArray("@context").add(Contexts.CREDENTIALS);
        credential.put("id", id.toString());
        credential.putArray("type").add("VerifiableCredential").add(TYPE);
        credential.put("issuer", issuerDid);
        credential.put("validFrom", second.toString());
        credential
                .putObject("credentialSubject")
                .put("id", id + "#list")
                .put("type", SUBJECT_TYPE)
                .put("statusPurpose", purpose.word())
                .put("encodedList", list.encode());
        return CredentialJson.write(
                integrity.sign(credential, key, VerificationMethods.of(issuerDid, key.publicKey()), second));
    }

    /// Reads a list. This does not verify it, see [#check].
    ///
    /// @throws Failure `BADGE_UNREADABLE` when it is no status list, or a larger one than any real list
    public static StatusCredential parse(String json) {
        ObjectNode document = CredentialJson.read(json).orElseThrow(StatusList::unreadable);
        JsonNode subject = document.path("credentialSubject");
        if (!hasType(document, TYPE) || !hasType(subject, SUBJECT_TYPE)) {
            throw StatusList.unreadable();
        }
        StatusPurpose purpose =
                StatusPurpose.of(text(subject.path("statusPurpose"))).orElseThrow(StatusList::unreadable);
        JsonNode issuer = document.path("issuer");
        try {
            return new StatusCredential(
                    URI.create(text(document.path("id"))),
                    purpose,
                    text(issuer.isObject() ? issuer.path("id") : issuer),
                    instant(text(document.path("validFrom"))),
                    document.has("validUntil")
                            ? Optional.of(instant(text(document.path("validUntil"))))
                            : Optional.empty(),
                    StatusList.decode(text(subject.path("encodedList"))),
                    document);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw StatusList.unreadable();
        }
    }

    /// Whether `publicKey` signed all of it. Whether that key is the issuer's is another question.
    public ProofResult check(DataIntegrity integrity, byte[] publicKey) {
        return DataIntegrity.onlyProof(document)
                .map(proof -> integrity.check(document, proof, publicKey))
                .orElse(ProofResult.UNSUPPORTED);
    }

    /// The address of the key that its only proof names; empty when it has none or several.
    public Optional<String> verificationMethod() {
        return DataIntegrity.onlyProof(document)
                .map(proof -> proof.path("verificationMethod").stringValue(""));
    }

    private static boolean hasType(JsonNode node, String type) {
        JsonNode types = node.path("type");
        return types.isArray()
                ? types.valueStream().anyMatch(each -> each.stringValue("").equals(type))
                : types.stringValue("").equals(type);
    }

    private static String text(JsonNode node) {
        String text = node.stringValue("");
        if (text.isEmpty()) {
            throw StatusList.unreadable();
        }
        return text;
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
