package app.tremplin.badge.sign;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A credential as a signed JWT (Open Badges 3.0, section 8.2): `ES256`, by an issuer that is a `did:jwk`.
public final class VcJwt {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private VcJwt() {}

    /// The compact JWT of `credential`.
    ///
    /// @param credential without proof, whose issuer is `key`'s `did:jwk`
    /// @throws IllegalArgumentException when the issuer is somebody else
    public static String sign(ObjectNode credential, Es256Key key) {
        String issuer = credential.at("/issuer/id").stringValue("");
        if (!issuer.equals(key.did()) || credential.has("proof")) {
            throw new IllegalArgumentException("the issuer of a JWT is its key, which alone signs it");
        }
        ObjectNode header =
                credential.objectNode().put("alg", "ES256").put("typ", "JWT").put("kid", issuer + "#0");
        String signed = base64(header) + "." + base64(payload(credential, issuer));
        return signed + "." + BASE64.encodeToString(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    /// The JWT that says what a signed badge says, by the P-256 key that belongs to `key`.
    ///
    /// @param badgeJson a credential that `key` signed
    /// @throws IllegalArgumentException when it is no credential
    public static String of(String badgeJson, SigningKey key) {
        ObjectNode credential = CredentialJson.read(badgeJson)
                .filter(json -> json.path("issuer").isObject())
                .orElseThrow(() -> new IllegalArgumentException("a badge is needed"));
        Es256Key own = Es256Key.of(key);
        ObjectNode unsigned = CredentialJson.without(credential, "proof");
        unsigned.set(
                "issuer", ((ObjectNode) credential.get("issuer")).deepCopy().put("id", own.did()));
        return sign(unsigned, own);
    }

    /// The registered claims repeat what the credential says (Open Badges 3.0, section 8.2.3).
    private static ObjectNode payload(ObjectNode credential, String issuer) {
        ObjectNode payload = credential.objectNode().put("iss", issuer);
        payload.set("jti", credential.path("id"));
        JsonNode subject = credential.at("/credentialSubject/id");
        if (subject.isString()) {
            payload.set("sub", subject);
        }
        payload.put("nbf", seconds(credential.path("validFrom")));
        if (credential.has("validUntil")) {
            payload.put("exp", seconds(credential.path("validUntil")));
        }
        payload.setAll(credential);
        return payload;
    }

    private static long seconds(JsonNode instant) {
        return Instant.parse(instant.stringValue()).getEpochSecond();
    }

    private static String base64(ObjectNode json) {
        return BASE64.encodeToString(CredentialJson.write(json).getBytes(StandardCharsets.UTF_8));
    }
}
