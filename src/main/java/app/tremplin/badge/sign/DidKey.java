package app.tremplin.badge.sign;

import java.util.Arrays;
import java.util.Optional;

/// Ed25519 public keys as decentralised identifiers that spell the key out: `did:key:z6Mk…`.
public final class DidKey {

    private static final String PREFIX = "did:key:";
    // The multicodec varint of an Ed25519 public key.
    private static final byte[] CODEC = {(byte) 0xed, 0x01};

    private DidKey() {}

    /// The identifier of a raw 32-byte public key.
    public static String of(byte[] publicKey) {
        byte[] prefixed = Arrays.copyOf(CODEC, CODEC.length + publicKey.length);
        System.arraycopy(publicKey, 0, prefixed, CODEC.length, publicKey.length);
        return PREFIX + Multibase.encode(prefixed);
    }

    /// The raw public key that `did` spells; empty when it is no `did:key` of an Ed25519 key.
    public static Optional<byte[]> publicKey(String did) {
        if (!did.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return Multibase.decode(did.substring(PREFIX.length()))
                .filter(bytes -> bytes.length == CODEC.length + Ed25519.KEY)
                .filter(bytes -> Arrays.equals(bytes, 0, CODEC.length, CODEC, 0, CODEC.length))
                .map(bytes -> Arrays.copyOfRange(bytes, CODEC.length, bytes.length));
    }

    /// The only verification method of a `did:key`: the identifier, `#`, and its own key again.
    public static String verificationMethod(String did) {
        return did + "#" + did.substring(PREFIX.length());
    }
}
