package app.tremplin.badge.verify;

import app.tremplin.domain.KnownIssuer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The keys that an issuer's signature may be made with: the one its identifier spells, or those it is known by. A
/// badge never has a say in it: a method such as `did:web:example.org#z6Mk…` spells a key, but that does not make it
/// example.org's.
final class IssuerKeys {

    // An organisation changes its key every few years at most; the bound is against a made-up list.
    private static final int MOST = 16;

    private IssuerKeys() {}

    /// One key and where it comes from.
    record Candidate(VerifyingKey key, KeyOrigin origin) {}

    /// The keys of the issuer `id`, those that are listed first; none when it is unknown here.
    static List<Candidate> of(String id, KnownIssuers known) {
        Optional<VerifyingKey> spelt = VerifyingKey.of(id);
        if (spelt.isPresent()) {
            KeyOrigin origin =
                    known.withKey(id).<KeyOrigin>map(KeyOrigin.Listed::new).orElseGet(KeyOrigin.Spelt::new);
            return List.of(new Candidate(spelt.get(), origin));
        }
        return Stream.concat(
                        known.withId(id).stream().map(issuer -> candidate(issuer, new KeyOrigin.Listed(issuer))),
                        known.onlineWithId(id).stream().map(issuer -> candidate(issuer, new KeyOrigin.Online(issuer))))
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
    }

    private static Optional<Candidate> candidate(KnownIssuer issuer, KeyOrigin origin) {
        return VerifyingKey.of(issuer.key()).map(key -> new Candidate(key, origin));
    }
}
