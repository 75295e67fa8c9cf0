package app.tremplin.badge.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The claims of a VC-JWT beside the credential's own entries (Open Badges 3.0, section 8.2.4; Verifiable Credentials
/// 1.1, section 6.3.1): a reader may go by either, so they must say the same.
final class TokenClaims {

    private static final String ISSUER = "iss";
    private static final String SUBJECT = "sub";
    private static final String ID = "jti";
    private static final String FROM = "nbf";
    private static final String UNTIL = "exp";
    private static final String CREDENTIAL = "vc";
    private static final List<String> ALL =
            List.of(ISSUER, SUBJECT, ID, FROM, UNTIL, CREDENTIAL, "iat", "aud", "nonce", "cnf", "sub_jwk");

    private TokenClaims() {}

    /// The credential that a token holds: its payload less the claims or, in the older form, the claim `vc`. What only
    /// the claims say is filled in. Empty when there is none, or one of each form.
    static Optional<ObjectNode> credential(ObjectNode payload) {
        if (!payload.has(CREDENTIAL)) {
            ObjectNode credential = payload.deepCopy();
            ALL.forEach(credential::remove);
            return Optional.of(completed(credential, payload));
        }
        boolean twice = payload.has("credentialSubject") || payload.has("type") || payload.has("issuer");
        return payload.get(CREDENTIAL) instanceof ObjectNode vc && !twice
                ? Optional.of(completed(vc.deepCopy(), payload))
                : Optional.empty();
    }

    private static ObjectNode completed(ObjectNode credential, ObjectNode payload) {
        fill(credential, "id", payload.path(ID));
        fill(credential, "issuer", payload.path(ISSUER));
        time(payload.path(FROM))
                .filter(instant -> !credential.has("validFrom") && !credential.has("issuanceDate"))
                .ifPresent(instant -> credential.put("validFrom", instant.toString()));
        time(payload.path(UNTIL))
                .filter(instant -> !credential.has("validUntil") && !credential.has("expirationDate"))
                .ifPresent(instant -> credential.put("validUntil", instant.toString()));
        if (credential.path("credentialSubject") instanceof ObjectNode subject) {
            fill(subject, "id", payload.path(SUBJECT));
        }
        return credential;
    }

    private static void fill(ObjectNode node, String name, JsonNode value) {
        if (!node.has(name) && value.isString()) {
            node.set(name, value);
        }
    }

    /// Whether no claim contradicts `credential`; a claim that is not made contradicts nothing.
    static boolean agree(ObjectNode payload, Credential credential) {
        return same(payload.path(ISSUER), credential.issuerId())
                && same(payload.path(ID), credential.id())
                && same(payload.path(SUBJECT), Credential.id(credential.subject()))
                && same(payload.path(FROM), credential.validFrom())
                && same(payload.path(UNTIL), credential.validUntil());
    }

    private static boolean same(JsonNode claim, String told) {
        return claim.isMissingNode() || claim.isString() && claim.stringValue().equals(told);
    }

    private static boolean same(JsonNode claim, Moment told) {
        return claim.isMissingNode()
                || time(claim).isPresent()
                        && time(claim)
                                .equals(told.instant().map(instant -> Instant.ofEpochSecond(instant.getEpochSecond())));
    }

    /// Seconds since 1970 (RFC 7519, section 2), fractions cut off.
    private static Optional<Instant> time(JsonNode claim) {
        double seconds = Math.floor(claim.doubleValue(Double.NaN));
        return seconds <= Instant.MAX.getEpochSecond() && seconds >= Instant.MIN.getEpochSecond()
                ? Optional.of(Instant.ofEpochSecond((long) seconds))
                : Optional.empty();
    }
}
