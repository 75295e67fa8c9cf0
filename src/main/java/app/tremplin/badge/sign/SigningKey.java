package app.tremplin.badge.sign;

import java.security.SecureRandom;

/// An Ed25519 key pair that signs badges and links. It never shows its secret in text.
public final class SigningKey {

    private final byte[] seed;
    private final byte[] publicKey;

    private SigningKey(byte[] seed) {
        this.publicKey = Ed25519.publicKey(seed);
        this.seed = seed.clone();
    }

    /// The key of a 32-byte private seed, as it was stored.
    ///
    /// @throws IllegalArgumentException when the seed is not 32 bytes long
    public static SigningKey of(byte[] seed) {
        return new SigningKey(seed);
    }

    /// A new key.
    public static SigningKey generate(SecureRandom random) {
        byte[] seed = new byte[Ed25519.KEY];
        random.nextBytes(seed);
        return new SigningKey(seed);
    }

    /// A copy of the 32-byte private seed, for the key file alone.
    public byte[] seed() {
        return seed.clone();
    }

    /// A copy of the raw 32-byte public key.
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /// The public key as a `did:key`.
    public String did() {
        return DidKey.of(publicKey);
    }

    /// The 64-byte signature of `message`.
    public byte[] sign(byte[] message) {
        return Ed25519.sign(seed, publicKey, message);
    }

    @Override
    public String toString() {
        return did();
    }
}
