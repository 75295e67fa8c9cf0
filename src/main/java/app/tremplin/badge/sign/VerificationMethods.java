package app.tremplin.badge.sign;

/// The address of a public key under its issuer's identifier (Controlled Identifiers 1.0, section 2.2).
public final class VerificationMethods {

    private VerificationMethods() {}

    /// The identifier, `#`, and the key as multibase: for a `did:key` its only method, for a `did:web` the one that
    /// its `did.json` must list.
    ///
    /// @param did       of the issuer
    /// @param publicKey raw, 32 bytes
    /// @throws IllegalArgumentException when `did` is the `did:key` of another key
    public static String of(String did, byte[] publicKey) {
        String own = DidKey.of(publicKey);
        if (did.startsWith("did:key:") && !did.equals(own)) {
            throw new IllegalArgumentException("the key is not the issuer's");
        }
        return did + "#" + own.substring("did:key:".length());
    }
}
