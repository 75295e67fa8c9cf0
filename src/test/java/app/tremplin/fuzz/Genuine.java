package app.tremplin.fuzz;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.Es256Key;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.sign.VcJwt;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusList;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.badge.status.StatusPurpose;
import app.tremplin.badge.verify.Inquiry;
import app.tremplin.badge.verify.KnownIssuers;
import app.tremplin.badge.verify.StatusLists;
import app.tremplin.badge.verify.Verifier;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Language;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a known organisation and a volunteer really signed, and a verifier that knows the organisation.
final class Genuine {

    /// A key that whoever attacks has; nobody lists it.
    static final SigningKey STRANGER = SigningKey.of(new byte[32]);

    static final StatusPlace PLACE = new StatusPlace(URI.create("https://verify.federation.example/status/"), 77);
    static final BadgeContent CONTENT =
            Samples.content(1, "Zoé", "zoe@example.org").at(PLACE);
    static final String SELF_DECLARED = Samples.badge(Samples.content(1, "Zoé"));
    static final String ISSUED = Samples.issued(CONTENT);
    static final String TOKEN = VcJwt.of(ISSUED, Samples.KEY);
    static final String LINK = Samples.issuedLink(CONTENT).toString();
    static final String OWN_LINK = Samples.link(CONTENT).toString();

    static final KnownIssuers KNOWN = new KnownIssuers(
            List.of(listed(Samples.KEY.did()), listed(Es256Key.of(Samples.KEY).did())));
    static final StatusCredential REVOKED = StatusCredential.parse(list(StatusPurpose.REVOCATION, Samples.KEY, 77));
    static final Verifier VERIFIER = verifier(List.of());
    static final Inquiry INQUIRY =
            new Inquiry(Samples.ISSUED.plus(Duration.ofDays(3)), Optional.of("zoe@example.org"), Language.EN);

    private Genuine() {}

    static Verifier verifier(List<StatusCredential> lists) {
        return new Verifier(Samples.INTEGRITY, KNOWN, StatusLists.of(lists), Samples.CATALOGUE);
    }

    static String list(StatusPurpose purpose, SigningKey key, Integer... set) {
        return StatusCredential.sign(
                Samples.INTEGRITY,
                PLACE.address(purpose),
                purpose,
                StatusList.of(List.of(set)),
                key.did(),
                Samples.ISSUED,
                key);
    }

    /// The JSON that the text of a genuine badge or list is.
    static ObjectNode json(String text) {
        return CredentialJson.read(text).orElseThrow();
    }

    /// All names and texts of a document outside its proof: a changed badge that still passed would have one more, or
    /// the like in another place, which its report would show.
    static Set<String> words(JsonNode document) {
        Set<String> words = new HashSet<>();
        collect(document, words);
        return words;
    }

    private static void collect(JsonNode node, Set<String> words) {
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                if (!name.equals("proof")) {
                    words.add(name);
                    collect(object.get(name), words);
                }
            }
        } else if (node.isArray()) {
            node.forEach(each -> collect(each, words));
        } else {
            words.add(node.toString());
        }
    }

    private static KnownIssuer listed(String did) {
        return new KnownIssuer(did, did, Samples.ORGANISATION.name(), LocalDate.EPOCH, Optional.empty());
    }
}
