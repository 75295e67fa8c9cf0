package app.tremplin.domain;

import java.util.List;

/// An organisation that signs badges on this computer.
///
/// @param keys the one in use first, then those it replaced, latest first
public record Issuer(Id<Issuer> id, IssuerProfile profile, List<IssuerKey> keys) {

    /// @throws IllegalArgumentException when there is no key
    public Issuer {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("an issuer has a key");
        }
    }

    /// The key that signs.
    public IssuerKey key() {
        return keys.getFirst();
    }

    /// The identifier its badges give: its domain's when it has one, otherwise its key's.
    public String did() {
        return profile.domain().map(domain -> "did:web:" + domain).orElse(key().did());
    }
}
