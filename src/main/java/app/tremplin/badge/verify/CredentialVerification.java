package app.tremplin.badge.verify;

import app.tremplin.badge.IdentityHash;
import app.tremplin.badge.link.PrintableText;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.ProofResult;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Verifies Open Badges 3.0 with an embedded proof (Open Badges 3.0, section 8.2).
final class CredentialVerification {

    private final DataIntegrity integrity;
    private final KnownIssuers known;
    private final CredentialClaims claims;

    CredentialVerification(DataIntegrity integrity, KnownIssuers known, Catalogue catalogue) {
        this.integrity = integrity;
        this.known = known;
        this.claims = new CredentialClaims(new SkillLabels(catalogue));
    }

    VerificationReport verify(ObjectNode json, Inquiry inquiry) {
        Credential credential = new Credential(json);
        Finding unchanged = integrity(credential);
        boolean proved = unchanged instanceof Finding.Ok;
        List<Finding> findings = new ArrayList<>();
        findings.add(unchanged);
        findings.add(issuer(credential, unchanged));
        findings.add(Dates.check(credential, inquiry.now(), proved));
        findings.add(
                credential.hasStatus()
                        ? Finding.notChecked(Topic.REVOCATION, "revocation.offline")
                        : Finding.notChecked(Topic.REVOCATION, "revocation.none"));
        inquiry.email().ifPresent(email -> findings.add(recipient(credential, email, proved)));
        return new VerificationReport(claims.of(credential, inquiry.language()), findings);
    }

    private Finding integrity(Credential credential) {
        List<ObjectNode> proofs = credential.proofs();
        if (proofs.isEmpty()) {
            return Finding.failed(Topic.INTEGRITY, "integrity.unsigned");
        }
        Optional<ObjectNode> supported = proofs.stream()
                .filter(proof -> proof.path("cryptosuite").stringValue("").equals(DataIntegrity.SUITE))
                .findFirst();
        if (supported.isEmpty()) {
            return Finding.notChecked(Topic.INTEGRITY, "integrity.method");
        }
        return integrity(credential, supported.get());
    }

    /// The key comes from the issuer's identifier or from the list of known issuers, never from the proof: a method
    /// such
    /// as `did:web:example.org#z6Mk…` spells a key, but that does not make it example.org's.
    private Finding integrity(Credential credential, ObjectNode proof) {
        String issuer = credential.issuerId();
        Optional<byte[]> ownKey = DidKey.publicKey(issuer);
        if (ownKey.isPresent()
                && !proof.path("verificationMethod").stringValue("").equals(DidKey.verificationMethod(issuer))) {
            return Finding.failed(Topic.INTEGRITY, "integrity.foreign");
        }
        if (credential.mixesIssuerAndSubject()) {
            return Finding.failed(Topic.INTEGRITY, "integrity.uncovered");
        }
        return ownKey.or(() -> known.withId(issuer).flatMap(listed -> DidKey.publicKey(listed.key())))
                .map(key -> finding(integrity.check(credential.json(), proof, key)))
                .orElseGet(() -> Finding.notChecked(Topic.INTEGRITY, "integrity.key"));
    }

    private static Finding finding(ProofResult result) {
        return switch (result) {
            case VALID -> Finding.ok(Topic.INTEGRITY, "integrity.unchanged");
            case INVALID -> Finding.failed(Topic.INTEGRITY, "integrity.changed");
            case NOT_COVERED -> Finding.failed(Topic.INTEGRITY, "integrity.uncovered");
            case UNKNOWN_CONTEXT -> Finding.notChecked(Topic.INTEGRITY, "integrity.vocabulary");
            case UNSUPPORTED -> Finding.notChecked(Topic.INTEGRITY, "integrity.method");
        };
    }

    private Finding issuer(Credential credential, Finding integrity) {
        if (integrity.code().equals("integrity.foreign")) {
            return Finding.failed(Topic.ISSUER, "issuer.foreign");
        }
        if (!(integrity instanceof Finding.Ok)) {
            return Finding.notChecked(Topic.ISSUER, "issuer.unproved");
        }
        Optional<KnownIssuer> listed = known.withId(credential.issuerId());
        if (listed.isPresent()) {
            return Finding.ok(
                    Topic.ISSUER,
                    "issuer.known",
                    listed.get().name(),
                    listed.get().since());
        }
        return credential.isSelfDeclared()
                ? Finding.notChecked(Topic.ISSUER, "issuer.self")
                : Finding.notChecked(
                        Topic.ISSUER,
                        "issuer.unknown",
                        PrintableText.of(Credential.text(credential.issuer().path("name"))));
    }

    private static Finding recipient(Credential credential, String email, boolean proved) {
        List<JsonNode> addresses = Credential.items(credential.subject().path("identifier"))
                .filter(identity ->
                        identity.path("identityType").stringValue("").equals("emailAddress"))
                .toList();
        if (addresses.isEmpty()) {
            return Finding.notChecked(Topic.RECIPIENT, "recipient.none");
        }
        if (!proved) {
            return Finding.notChecked(Topic.RECIPIENT, "recipient.unproved");
        }
        return addresses.stream().anyMatch(address -> matches(address, email))
                ? Finding.ok(Topic.RECIPIENT, "recipient.match")
                : Finding.failed(Topic.RECIPIENT, "recipient.other");
    }

    private static boolean matches(JsonNode identity, String email) {
        String told = identity.path("identityHash").stringValue("");
        return identity.path("hashed").booleanValue(false)
                ? told.equalsIgnoreCase(
                        IdentityHash.of(email, identity.path("salt").stringValue("")))
                : normal(told).equals(normal(email));
    }

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
