package app.tremplin.badge.sign;

/// Ed25519 signatures (RFC 8032, section 5.1) over raw keys.
public final class Ed25519 {

    /// Length of a seed and of a public key, in bytes.
    public static final int KEY = 32;
    /// Length of a signature, in bytes.
    public static final int SIGNATURE = 64;

    private Ed25519() {}

    /// The public key of a 32-byte private seed.
    ///
    /// @throws IllegalArgumentException when the seed is not 32 bytes long
    public static byte[] publicKey(byte[] seed) {
        requireLength(seed);
        byte[] publicKey = new byte[KEY];
        org.bouncycastle.math.ec.rfc8032.Ed25519.generatePublicKey(seed, 0, publicKey, 0);
        return publicKey;
    }

    /// The 64-byte signature of `message`.
    ///
    /// @throws IllegalArgumentException when the seed is not 32 bytes long
    public static byte[] sign(byte[] seed, byte[] message) {
        requireLength(seed);
        byte[] signature = new byte[SIGNATURE];
        org.bouncycastle.math.ec.rfc8032.Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    /// The same, sparing the time to work out the public key.
    ///
    /// @param publicKey of this very seed: with another one, the signature would give the seed away
    static byte[] sign(byte[] seed, byte[] publicKey, byte[] message) {
        requireLength(seed);
        byte[] signature = new byte[SIGNATURE];
        org.bouncycastle.math.ec.rfc8032.Ed25519.sign(seed, 0, publicKey, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    /// Whether `signature` is `publicKey`'s over `message`. False, too, for anything that is not a key or a signature,
    /// and for the few keys of small order under which one signature fits many messages.
    public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        return publicKey.length == KEY
                && signature.length == SIGNATURE
                && org.bouncycastle.math.ec.rfc8032.Ed25519.verify(
                        signature, 0, publicKey, 0, message, 0, message.length);
    }

    private static void requireLength(byte[] seed) {
        if (seed.length != KEY) {
            throw new IllegalArgumentException("a seed is 32 bytes long, not " + seed.length);
        }
    }
}
