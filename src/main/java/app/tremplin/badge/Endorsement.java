package app.tremplin.badge;

import app.tremplin.badge.sign.Contexts;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.sign.ProofResult;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.sign.VerificationMethods;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Phrase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An organisation's word for a badge that somebody else signed: an `EndorsementCredential` (Open Badges 3.0, section
/// B.1.7) in a file of its own.
///
/// It names the badge by its id and by the digest of its text (VC Data Model 2.0, section 5.3), so that it stands for
/// that content and no other.
///
/// @param id         of the endorsement
/// @param badge      the id of the badge that is endorsed
/// @param digest     `sha384-` and base64, over the badge's text in UTF-8
/// @param comment    what the organisation adds; may be empty
/// @param issuer     the identifier it gives for its signer
/// @param issuerName what the signer calls itself
/// @param issued     when it was signed
/// @param document   all of it, as it was read
public record Endorsement(
        String id,
        String badge,
        String digest,
        String comment,
        String issuer,
        String issuerName,
        Instant issued,
        ObjectNode document) {

    private static final String TYPE = "EndorsementCredential";
    private static final String SUBJECT = "credentialSubject";
    private static final String COMMENT = "endorsementComment";
    private static final String DIGEST = "digestSRI";
    private static final String RESOURCE = "relatedResource";

    /// Composes and signs an endorsement.
    ///
    /// @param id        of the endorsement
    /// @param badgeJson the badge's text, to the byte; whether its own signature holds is for the caller to see to
    /// @param comment   plain words, or empty
    /// @param issuerDid the organisation's identifier: `did:web:…`, or the `did:key` of `key`
    /// @param issued    cut to seconds
    /// @return one line of JSON
    /// @throws Failure                  `BADGE_UNREADABLE` when `badgeJson` is no Open Badge
    /// @throws IllegalArgumentException when `issuerDid` is the `did:key` of another key
    public static String sign(
            DataIntegrity integrity,
            UUID id,
            String badgeJson,
            String comment,
            IssuerProfile profile,
            String issuerDid,
            Instant issued,
            SigningKey key) {
        ObjectNode badge = CredentialJson.read(badgeJson)
                .filter(document ->
                        hasType(document, "OpenBadgeCredential") || hasType(document, "AchievementCredential"))
                .orElseThrow(Endorsement::unreadable);
        String badgeId = text(badge.path("id"));
        Instant second = issued.truncatedTo(ChronoUnit.SECONDS);
        ObjectNode credential = CredentialJson.object();
        credential.putArray("@context").add(Contexts.CREDENTIALS).add(Contexts.OPEN_BADGES);
        credential.put("id", Names.urn(id));
        credential.putArray("type").add("VerifiableCredential").add(TYPE);
        credential.put("name", new Wording().line("badge.endorsement"));
        credential.set("issuer", IssuerComposer.compose(profile, issuerDid));
        credential.put("validFrom", second.toString());
        ObjectNode subject = credential.putObject(SUBJECT).put("id", badgeId);
        subject.putArray("type").add("EndorsementSubject");
        String words = Wording.plain(comment);
        if (!words.isEmpty()) {
            subject.put(COMMENT, words);
        }
        credential.putArray(RESOURCE).addObject().put("id", badgeId).put(DIGEST, digestOf(badgeJson));
        return CredentialJson.write(
                integrity.sign(credential, key, VerificationMethods.of(issuerDid, key.publicKey()), second));
    }

    /// Whether `json` says that it is an endorsement.
    public static boolean isEndorsement(String json) {
        return CredentialJson.read(json)
                .filter(document -> hasType(document, TYPE))
                .isPresent();
    }

    /// Reads an endorsement. This does not verify it, see [#check] and [#covers].
    ///
    /// @throws Failure `BADGE_UNREADABLE` when it is none, or one that does not say which content it is about
    public static Endorsement parse(String json) {
        ObjectNode document =
                CredentialJson.read(json).filter(read -> hasType(read, TYPE)).orElseThrow(Endorsement::unreadable);
        JsonNode subject = document.path(SUBJECT);
        String badge = text(subject.path("id"));
        JsonNode issuer = document.path("issuer");
        return new Endorsement(
                text(document.path("id")),
                badge,
                digest(document.path(RESOURCE), badge),
                subject.path(COMMENT).stringValue(""),
                text(issuer.isObject() ? issuer.path("id") : issuer),
                issuer.path("name").stringValue(""),
                instant(text(document.path("validFrom"))),
                document);
    }

    /// Whether it is about this badge and this very content.
    ///
    /// @param badgeJson the badge's text, to the byte
    public boolean covers(String badgeJson) {
        return digest.equals(digestOf(badgeJson))
                && CredentialJson.read(badgeJson)
                        .filter(read -> read.path("id").stringValue("").equals(badge))
                        .isPresent();
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

    private static String digest(JsonNode resources, String badge) {
        JsonNode only = resources.isArray() && resources.size() == 1 ? resources.get(0) : resources;
        // With one identifier for both, the signature does not tell what the subject says from what stands here.
        if (!only.path("id").stringValue("").equals(badge) || only.has(COMMENT)) {
            throw unreadable();
        }
        return text(only.path(DIGEST));
    }

    private static String digestOf(String badgeJson) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-384").digest(badgeJson.getBytes(StandardCharsets.UTF_8));
            return "sha384-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-384", e);
        }
    }

    private static boolean hasType(JsonNode node, String type) {
        return node.path("type")
                .valueStream()
                .anyMatch(each -> each.stringValue("").equals(type));
    }

    private static String text(JsonNode node) {
        String text = node.stringValue("");
        if (text.isEmpty()) {
            throw unreadable();
        }
        return text;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    private static Failure unreadable() {
        return new Failure(FailureCode.BADGE_UNREADABLE, Phrase.of("unreadable.endorsement"));
    }
}
