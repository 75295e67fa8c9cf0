package app.tremplin.badge.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.OrganisationBadge;
import app.tremplin.badge.Samples;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class VcJwtTest {

    private static final Instant UNTIL = Instant.parse("2028-11-23T10:15:30Z");
    private static final Es256Key KEY = Es256Key.of(Samples.KEY);

    @Test
    void the_jdk_finds_the_signature_to_be_that_of_the_issuer() throws GeneralSecurityException {
        String[] parts = jwt(Samples.content("Zoé", "zoe@example.org")).split("\\.");
        ObjectNode payload = json(parts[1]);
        String did = payload.at("/issuer/id").stringValue();
        ObjectNode jwk = json(did.substring("did:jwk:".length()));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(publicKey(jwk));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
        assertThat(json(parts[0]).toString())
                .isEqualTo("{\"alg\":\"ES256\",\"typ\":\"JWT\",\"kid\":\"" + did + "#0\"}");
    }

    @Test
    void the_claims_repeat_the_credential() {
        String holder = SigningKey.of(new byte[32]).did();
        ObjectNode payload =
                json(jwt(Samples.content("Zoé").until(UNTIL).heldBy(holder)).split("\\.")[1]);
        assertThat(payload.path("iss").stringValue()).isEqualTo(KEY.did());
        assertThat(payload.path("jti").stringValue())
                .isEqualTo(payload.path("id").stringValue())
                .startsWith("urn:uuid:");
        assertThat(payload.path("sub").stringValue()).isEqualTo(holder);
        assertThat(payload.path("nbf").longValue()).isEqualTo(Samples.ISSUED.getEpochSecond());
        assertThat(payload.path("exp").longValue()).isEqualTo(UNTIL.getEpochSecond());
        assertThat(payload.has("proof")).isFalse();

        ObjectNode plain = json(jwt(Samples.content("Zoé")).split("\\.")[1]);
        assertThat(plain.has("sub")).isFalse();
        assertThat(plain.has("exp")).isFalse();
    }

    @Test
    void only_the_issuer_signs_a_credential_and_never_one_with_a_proof() {
        ObjectNode other =
                CredentialJson.read(Samples.issued(Samples.content("Zoé"))).orElseThrow();
        assertThatThrownBy(() -> VcJwt.sign(CredentialJson.without(other, "proof"), KEY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Computed with Python's hmac, hashlib and a plain implementation of the curve.
    @Test
    void the_key_follows_from_the_seed_as_documented() {
        assertThat(KEY.jwk())
                .isEqualTo(
                        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"-k5Zxe4F5h_o2zx8S1qFw_hUdEB62K7-PVEax3OH6vI\",\"y\":\"KuIv0_R9B3qlaUsrdnUDB_bjfGecJRtOhOgHrH48HDI\"}");
        assertThat(KEY.toString()).isEqualTo(KEY.did()).startsWith("did:jwk:");
    }

    @Test
    void the_same_message_gives_the_same_signature() {
        byte[] message = "sample".getBytes(StandardCharsets.US_ASCII);
        assertThat(KEY.sign(message)).hasSize(64).isEqualTo(KEY.sign(message));
    }

    private static String jwt(BadgeContent content) {
        return new OrganisationBadge(Samples.INTEGRITY, new Random(42))
                .jwt(content, Samples.ORGANISATION, Samples.issuedLink(content), Samples.KEY);
    }

    private static ObjectNode json(String base64) {
        return CredentialJson.read(new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static PublicKey publicKey(ObjectNode jwk) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(number(jwk, "x"), number(jwk, "y"));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger number(ObjectNode jwk, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path(name).stringValue()));
    }
}
