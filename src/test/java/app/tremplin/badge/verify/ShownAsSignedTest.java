package app.tremplin.badge.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.BadgeDetails;
import app.tremplin.domain.Failure;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Language;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/// One signature covers all the ways in which JSON-LD can spell the same statements, and readers look for one of them:
/// whoever spells a badge another way must not hide anything of it.
class ShownAsSignedTest {

    private static final KnownIssuer KNOWN = new KnownIssuer(
            Samples.KEY.did(), Samples.KEY.did(), "Fédération", LocalDate.of(2024, 1, 1), Optional.empty());
    private static final Verifier VERIFIER = Verifications.knowing(KNOWN);
    private static final StatusPlace PLACE =
            new StatusPlace(URI.create("https://verify.federation.example/status/"), 77);
    private static final BadgeDetailsReader DETAILS = new BadgeDetailsReader(Samples.CATALOGUE);

    @ParameterizedTest
    @MethodSource("badges")
    void what_passes_for_unchanged_shows_what_was_signed(String badge) {
        ObjectNode json = Verifications.read(badge);
        Shown original = Shown.of(badge).orElseThrow();
        AtomicInteger unchanged = new AtomicInteger();
        List<String> differing = Spellings.places(json).parallelStream()
                .flatMap(place -> Spellings.of(json, place).entrySet().stream()
                        .filter(spelling -> {
                            Optional<Shown> shown = Shown.of(CredentialJson.write(spelling.getValue()));
                            shown.ifPresent(any -> unchanged.incrementAndGet());
                            return shown.isPresent() && !shown.get().equals(original);
                        })
                        .map(spelling -> place + " " + spelling.getKey()))
                .toList();
        assertThat(differing).isEmpty();
        // Or nothing would have been compared.
        assertThat(unchanged).hasValueGreaterThan(10);
    }

    static Stream<Named<String>> badges() {
        return Stream.of(
                Named.of("self-declared", Samples.badge(Samples.content(1, "Zoé", "zoe@example.org"))),
                Named.of(
                        "an organisation's",
                        Samples.issued(
                                Samples.content(1, "Zoé", "zoe@example.org").at(PLACE))),
                Named.of("from elsewhere", elsewhere()));
    }

    /// All that a person is shown of a badge whose content passes for unchanged. In which order, no signature tells.
    private record Shown(List<String> things) {

        static Optional<Shown> of(String badge) {
            VerificationReport report;
            try {
                report = VERIFIER.verify(badge, Verifications.asking("zoe@example.org"));
            } catch (Failure e) {
                return Optional.empty();
            }
            if (!(Verifications.finding(report, Topic.INTEGRITY) instanceof Finding.Ok)) {
                return Optional.empty();
            }
            List<String> things = new ArrayList<>();
            report.findings().forEach(finding -> things.add(finding.toString()));
            claims(report.claims(), things);
            for (Language language : Language.values()) {
                details(DETAILS.read(Verifications.utf8(badge), language), things);
            }
            things.add("" + CarriedLogo.in(Verifications.utf8(badge)).map(logo -> logo.bytes().length));
            things.add("" + CarriedLink.in(Verifications.utf8(badge)));
            return Optional.of(new Shown(things.stream().sorted().toList()));
        }

        private static void claims(BadgeClaims claims, List<String> things) {
            things.addAll(claims.skillLabels());
            things.addAll(claims.evidence());
            things.add(new BadgeClaims(
                            claims.id(),
                            claims.selfDeclared(),
                            claims.issuerName(),
                            claims.holder(),
                            claims.title(),
                            claims.minutes(),
                            List.of(),
                            claims.issued(),
                            claims.expires(),
                            claims.kind(),
                            claims.issuerId(),
                            claims.subject(),
                            List.of())
                    .toString());
        }

        private static void details(BadgeDetails details, List<String> things) {
            details.skills().forEach(skill -> things.add(skill.toString()));
            details.evidence().forEach(evidence -> things.add(evidence.toString()));
            things.add(details.description()
                    + details.criteria()
                    + details.criteriaPage()
                    + details.link()
                    + details.minutes());
        }
    }

    /// As other makers may write it: addresses alone where ours has things.
    private static String elsewhere() {
        ObjectNode badge = CredentialJson.without(
                Verifications.read(Samples.issued(Samples.content(1, "Zoé", "zoe@example.org"))), "proof");
        ((ObjectNode) badge.get("issuer")).put("image", "data:image/png;base64,AAAA");
        badge.putArray("evidence")
                .add("https://paris.example/evidence")
                .addObject()
                .put("id", "https://paris.example/2")
                .put("name", "Photos")
                .putArray("type")
                .add("Evidence");
        ObjectNode achievement = (ObjectNode) badge.at("/credentialSubject/achievement");
        achievement.put("criteria", "https://paris.example/criteria");
        return CredentialJson.write(Samples.INTEGRITY.sign(
                badge, Samples.KEY, DidKey.verificationMethod(Samples.KEY.did()), Samples.ISSUED));
    }
}
