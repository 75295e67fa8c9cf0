package app.tremplin.work;

import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerKey;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.exchange.DidDocument;
import app.tremplin.exchange.KnownIssuersFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What everybody may know of an organisation: its name and its public keys.
final class PublicSide {

    private static final String DID_KEY = "did:key:";

    private PublicSide() {}

    /// Its keys as others come to know them, the one in use first.
    static List<KnownIssuer> known(Issuer issuer) {
        return byKey(issuer).stream().flatMap(List::stream).toList();
    }

    /// The same, all entries of a key together.
    static List<List<KnownIssuer>> byKey(Issuer issuer) {
        return issuer.keys().stream().map(key -> known(issuer, key).toList()).toList();
    }

    /// The files that tell others: name and content.
    static Map<String, byte[]> files(Issuer issuer) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("issuers.json", KnownIssuersFile.write(known(issuer)));
        if (issuer.profile().domain().isPresent()) {
            List<String> keys = issuer.keys().stream()
                    .map(key -> key.did().substring(DID_KEY.length()))
                    .toList();
            files.put("did.json", DidDocument.write(issuer.did(), keys));
        }
        return files;
    }

    /// Under the organisation's identifier, and under the key's own: badges from before a domain or another key give
    /// that one.
    private static Stream<KnownIssuer> known(Issuer issuer, IssuerKey key) {
        String name = issuer.profile().name();
        LocalDate since = day(key.since());
        Optional<LocalDate> until = key.until().map(PublicSide::day);
        return Stream.concat(
                Stream.of(issuer.did(), key.did())
                        .distinct()
                        .map(id -> new KnownIssuer(id, key.did(), name, since, until)),
                key.jwk().stream().map(jwk -> new KnownIssuer(jwk, jwk, name, since, until)));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
