package app.tremplin.badge.verify;

import app.tremplin.badge.verify.IssuerKeys.Candidate;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Topic;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Checks the signature of a compact JWS with the keys of the issuer it names (Open Badges 3.0, section 8.2.4).
///
/// A key in the header shows that the content is as that key signed it, and nothing about whose key it is.
final class JwsVerification {

    private static final List<String> SUPPORTED = List.of("RS256", "ES256", "EdDSA", "Ed25519");
    // Anybody can make these: no signature at all, or one with a secret that every reader would have to know.
    private static final List<String> WORTHLESS = List.of("none", "HS256", "HS384", "HS512");

    private final KnownIssuers known;

    JwsVerification(KnownIssuers known) {
        this.known = known;
    }

    /// @param issuer the identifier that the signed content names; empty when it names none
    CheckedSignature check(CompactJws jws, String issuer) {
        Optional<CheckedSignature> refusal = refusal(jws);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (namesAnother(jws.header(), issuer)) {
            return CheckedSignature.foreign();
        }
        List<Candidate> candidates = IssuerKeys.of(issuer, known);
        Optional<VerifyingKey> enclosed = enclosed(jws.header());
        if (candidates.isEmpty()) {
            return enclosed.map(key -> check(jws, List.of(new Candidate(key, new KeyOrigin.Enclosed()))))
                    .orElseGet(CheckedSignature::unknownKey);
        }
        boolean foreign = enclosed.isPresent()
                && candidates.stream().noneMatch(candidate -> candidate.key().equals(enclosed.get()));
        return foreign ? CheckedSignature.foreign() : check(jws, candidates);
    }

    private static Optional<CheckedSignature> refusal(CompactJws jws) {
        String algorithm = jws.algorithm();
        if (WORTHLESS.stream().anyMatch(algorithm::equalsIgnoreCase)) {
            return Optional.of(CheckedSignature.none(Finding.failed(Topic.INTEGRITY, "integrity.worthless")));
        }
        // What must be understood, and is not.
        boolean unusual = jws.header().has("crit") || jws.header().has("b64");
        return SUPPORTED.contains(algorithm) && !unusual
                ? Optional.empty()
                : Optional.of(CheckedSignature.none(Finding.notChecked(Topic.INTEGRITY, "integrity.method")));
    }

    private static CheckedSignature check(CompactJws jws, List<Candidate> candidates) {
        String algorithm = jws.algorithm().equals("Ed25519") ? "EdDSA" : jws.algorithm();
        return candidates.stream()
                .filter(candidate -> candidate.key().algorithm().equals(algorithm))
                .filter(candidate -> candidate.key().verifies(jws.signed(), jws.signature()))
                .findFirst()
                .map(candidate -> CheckedSignature.holds(candidate.origin()))
                .orElseGet(() -> CheckedSignature.none(Finding.failed(Topic.INTEGRITY, "integrity.changed")));
    }

    /// Whether the header says that the key is one of another identifier than the issuer's.
    private static boolean namesAnother(ObjectNode header, String issuer) {
        String method = header.path("kid").stringValue("");
        return method.startsWith("did:") && !method.equals(issuer) && !method.startsWith(issuer + "#");
    }

    private static Optional<VerifyingKey> enclosed(ObjectNode header) {
        JsonNode jwk = header.path("jwk");
        return jwk.isObject() ? JsonWebKey.of(jwk) : Optional.empty();
    }
}
