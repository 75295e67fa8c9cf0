package app.tremplin.badge.verify;

import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.Ed25519;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;

/// A public key that signatures of badges are checked with.
sealed interface VerifyingKey {

    /// The name of its signatures in a JSON Web Signature (RFC 7518, section 3.1; RFC 8037).
    String algorithm();

    /// Whether `signature` is its own over `message`; false, too, for what is no signature.
    boolean verifies(byte[] message, byte[] signature);

    /// An Ed25519 key.
    @SuppressWarnings("ArrayRecordComponent")
    record Edwards(byte[] raw) implements VerifyingKey {
        @Override
        public String algorithm() {
            return "EdDSA";
        }

        @Override
        public boolean verifies(byte[] message, byte[] signature) {
            return Ed25519.verify(raw, message, signature);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Edwards edwards && Arrays.equals(raw, edwards.raw);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(raw);
        }
    }

    /// An ECDSA key on the curve P-256, whose signatures are two 32-byte numbers.
    record Elliptic(ECPublicKey key) implements VerifyingKey {
        @Override
        public String algorithm() {
            return "ES256";
        }

        @Override
        public boolean verifies(byte[] message, byte[] signature) {
            return signature.length == 64 && check("SHA256withECDSAinP1363Format", key, message, signature);
        }
    }

    /// An RSA key of 2,048 to 8,192 bits.
    record Rivest(RSAPublicKey key) implements VerifyingKey {
        @Override
        public String algorithm() {
            return "RS256";
        }

        @Override
        public boolean verifies(byte[] message, byte[] signature) {
            return check("SHA256withRSA", key, message, signature);
        }
    }

    /// The key that an identifier spells: `did:key` of an Ed25519 or P-256 key, or `did:jwk`.
    static Optional<VerifyingKey> of(String did) {
        if (did.startsWith(JsonWebKey.DID)) {
            return Base64Url.decode(did.substring(JsonWebKey.DID.length()))
                    .filter(bytes -> bytes.length <= JsonWebKey.LARGEST)
                    .flatMap(bytes -> CredentialJson.read(new String(bytes, StandardCharsets.UTF_8)))
                    .flatMap(JsonWebKey::of);
        }
        return DidKey.publicKey(did).<VerifyingKey>map(Edwards::new).or(() -> P256.ofDidKey(did));
    }

    private static boolean check(String method, PublicKey key, byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance(method);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
