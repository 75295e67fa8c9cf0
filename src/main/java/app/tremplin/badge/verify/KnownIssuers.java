package app.tremplin.badge.verify;

import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.domain.KnownIssuer;
import java.util.List;
import java.util.Optional;

/// The organisations whose keys the application knows.
///
/// @param listed from lists that the user trusts; an organisation has an entry for each of its keys
/// @param online from the organisations' websites, when the user asked there; the name is the host's and
///               `since` the day it was asked
public record KnownIssuers(List<KnownIssuer> listed, List<KnownIssuer> online) {

    /// None at all.
    public static final KnownIssuers NONE = new KnownIssuers(List.of());

    public KnownIssuers {
        listed = List.copyOf(listed);
        online = List.copyOf(online);
    }

    /// Those of lists alone.
    public KnownIssuers(List<KnownIssuer> listed) {
        this(listed, List.of());
    }

    /// The entries of the organisation with this identifier, one for each key.
    List<KnownIssuer> withId(String id) {
        return listed.stream().filter(issuer -> issuer.id().equals(id)).toList();
    }

    /// The same, from its website.
    List<KnownIssuer> onlineWithId(String id) {
        return online.stream().filter(issuer -> issuer.id().equals(id)).toList();
    }

    /// The organisation that this key is listed for, whatever identifier it has.
    Optional<KnownIssuer> withKey(String did) {
        return listed.stream().filter(issuer -> issuer.key().equals(did)).findFirst();
    }

    /// The organisation whose key a token names. A token that carries its key is self-declared, whoever else
    /// uses it.
    Optional<KnownIssuer> namedBy(LinkToken token) {
        return listed.stream()
                .filter(issuer -> token.ownKey().isEmpty()
                        && DidKey.publicKey(issuer.key()).filter(token::names).isPresent())
                .findFirst();
    }

    /// Whether two identifiers are one organisation's: the same one, or both in its entries of a list.
    boolean areOne(String one, String other) {
        return one.equals(other)
                || listed.stream()
                        .filter(issuer ->
                                issuer.id().equals(one) || issuer.key().equals(one))
                        .anyMatch(issuer -> listed.stream()
                                .filter(second -> second.id().equals(other)
                                        || second.key().equals(other))
                                .anyMatch(second -> second.id().equals(issuer.id())));
    }
}
