package app.tremplin.badge.verify;

import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.domain.KnownIssuer;
import java.util.List;
import java.util.Optional;

/// The organisations whose keys the application knows.
///
/// @param all a key stands once at most
public record KnownIssuers(List<KnownIssuer> all) {

    /// None at all.
    public static final KnownIssuers NONE = new KnownIssuers(List.of());

    public KnownIssuers {
        all = List.copyOf(all);
    }

    /// The organisation with this identifier.
    Optional<KnownIssuer> withId(String id) {
        return all.stream().filter(issuer -> issuer.id().equals(id)).findFirst();
    }

    /// The organisation whose key a token names.
    Optional<KnownIssuer> namedBy(LinkToken token) {
        return all.stream()
                .filter(issuer ->
                        DidKey.publicKey(issuer.key()).filter(token::names).isPresent())
                .findFirst();
    }
}
