package app.tremplin.badge.verify;

import app.tremplin.badge.sign.Ed25519;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Public keys as JSON Web Keys (RFC 7517): Ed25519, P-256 and RSA.
final class JsonWebKey {

    /// What an identifier begins with that spells such a key.
    static final String DID = "did:jwk:";

    /// The most a key may weigh as JSON, in bytes; one of 8,192 bits takes 1,500.
    static final int LARGEST = 4_096;

    private static final int LEAST_BITS = 2_048;
    private static final int MOST_BITS = 8_192;
    // Real exponents are 3 or 65,537; a large one makes every check slow.
    private static final int MOST_EXPONENT_BITS = 33;

    private JsonWebKey() {}

    /// The key; empty for another kind, a weak or impossible one, and one that gives away its secret.
    static Optional<VerifyingKey> of(JsonNode jwk) {
        if (jwk.has("d")) {
            return Optional.empty();
        }
        return switch (text(jwk, "kty") + " " + text(jwk, "crv")) {
            case "OKP Ed25519" ->
                bytes(jwk, "x").filter(x -> x.length == Ed25519.KEY).map(VerifyingKey.Edwards::new);
            case "EC P-256" ->
                coordinate(jwk, "x").flatMap(x -> coordinate(jwk, "y").flatMap(y -> P256.at(x, y)));
            case "RSA " -> number(jwk, "n").flatMap(n -> number(jwk, "e").flatMap(e -> rsa(n, e)));
            default -> Optional.empty();
        };
    }

    private static Optional<VerifyingKey> rsa(BigInteger modulus, BigInteger exponent) {
        boolean sound = modulus.bitLength() >= LEAST_BITS
                && modulus.bitLength() <= MOST_BITS
                && modulus.testBit(0)
                && exponent.bitLength() <= MOST_EXPONENT_BITS
                && exponent.testBit(0)
                && exponent.compareTo(BigInteger.TWO) > 0;
        if (!sound) {
            return Optional.empty();
        }
        try {
            return Optional.of(new VerifyingKey.Rivest((RSAPublicKey)
                    KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent))));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigInteger> coordinate(JsonNode jwk, String name) {
        return bytes(jwk, name).filter(bytes -> bytes.length == P256.COORDINATE).map(bytes -> new BigInteger(1, bytes));
    }

    private static Optional<BigInteger> number(JsonNode jwk, String name) {
        return bytes(jwk, name).filter(bytes -> bytes.length <= MOST_BITS / 8).map(bytes -> new BigInteger(1, bytes));
    }

    private static Optional<byte[]> bytes(JsonNode jwk, String name) {
        return Base64Url.decode(text(jwk, name));
    }

    private static String text(JsonNode jwk, String name) {
        return jwk.path(name).stringValue("");
    }
}
