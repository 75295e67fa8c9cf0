package app.tremplin.badge.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.Samples;
import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.ProofResult;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import app.tremplin.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class VerifierTest {

    private static final Instant NOW = Samples.ISSUED.plus(Duration.ofDays(3));
    private static final SigningKey STRANGER = SigningKey.of(new byte[32]);

    private final Verifier verifier = new Verifier(Samples.INTEGRITY, KnownIssuers.NONE, Samples.CATALOGUE);

    @Test
    void a_self_declared_badge_gets_separate_answers_and_no_overall_tick() {
        VerificationReport report = verify(Samples.badge(Samples.content("Camille Durand")));
        assertThat(report.findings())
                .containsExactly(
                        Finding.ok(Topic.INTEGRITY, "integrity.unchanged"),
                        Finding.notChecked(Topic.ISSUER, "issuer.self"),
                        Finding.ok(Topic.DATES, "dates.valid", Samples.ISSUED),
                        Finding.notChecked(Topic.REVOCATION, "revocation.none"));
        assertThat(report.claims().selfDeclared()).isTrue();
        assertThat(report.claims().holder()).isEqualTo("Camille Durand");
        assertThat(report.claims().title()).isEqualTo("Paris 2024");
        assertThat(report.claims().minutes()).hasValue(3_175);
        assertThat(report.claims().issued()).hasValue(Samples.ISSUED);
        assertThat(report.claims().expires()).isEmpty();
    }

    @Test
    void skills_are_named_once_in_the_readers_language() {
        BadgeContent content = Samples.content("Camille Durand");
        String badge = Samples.badge(content);
        for (Language language : Language.values()) {
            assertThat(verifier.verify(badge, new Inquiry(NOW, Optional.empty(), language))
                            .claims()
                            .skillLabels())
                    .containsExactlyElementsOf(content.skills().stream()
                            .map(skill -> skill.label().in(language))
                            .toList());
        }
    }

    @Test
    void a_baked_badge_is_read_from_its_picture() throws IOException {
        String badge = Samples.badge(Samples.content("Zoé 👩🏽‍🚀 山田 محمد"));
        byte[] svg = SvgBaking.bake(utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), badge);
        assertThat(verifier.verify(PngBaking.bake(picture(), badge), inquiry())).isEqualTo(verify(badge));
        assertThat(verifier.verify(svg, inquiry())).isEqualTo(verify(badge));
        assertThat(verifier.verify(utf8("\uFEFF " + badge + "\n"), inquiry())).isEqualTo(verify(badge));
        assertThat(verify(badge).holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe@example.org", " ZOE@Example.ORG ", "z@work.example"})
    void any_of_the_persons_addresses_matches_however_it_is_typed(String email) {
        String badge = Samples.badge(Samples.content("Zoé", "Zoe@example.org", "z@work.example"));
        assertThat(finding(verifier.verify(badge, asking(email)), Topic.RECIPIENT))
                .isEqualTo(Finding.ok(Topic.RECIPIENT, "recipient.match"));
    }

    @Test
    void another_address_does_not_match_and_without_one_there_is_nothing_to_compare() {
        assertThat(finding(
                        verifier.verify(
                                Samples.badge(Samples.content("Zoé", "z@work.example")), asking("y@work.example")),
                        Topic.RECIPIENT))
                .isEqualTo(Finding.failed(Topic.RECIPIENT, "recipient.other"));
        assertThat(finding(
                        verifier.verify(Samples.badge(Samples.content("Zoé")), asking("z@work.example")),
                        Topic.RECIPIENT))
                .isEqualTo(Finding.notChecked(Topic.RECIPIENT, "recipient.none"));
    }

    @Test
    void every_single_character_changed_is_refused() {
        String badge = Samples.badge(Samples.content(1, "Zoé", "z@work.example"));
        assertThat(verify(badge).holds()).isTrue();
        List<String> fates = IntStream.range(0, badge.length())
                .parallel()
                .mapToObj(i -> fate(badge, i))
                .toList();
        Map<String, Long> counts =
                fates.stream().collect(Collectors.groupingBy(fate -> fate, TreeMap::new, Collectors.counting()));
        System.out.printf("badge: %d characters changed, %s%n", badge.length(), counts);
        assertThat(counts).containsOnlyKeys("failed", "not checked", "unreadable");
        assertThat(counts.get("failed")).isGreaterThan(badge.length() / 2);
    }

    private String fate(String badge, int position) {
        char old = badge.charAt(position);
        // Spaces, digits and letters in turn: what a person might try, and what JSON might let through.
        char put = " 0aZ\"".charAt(position % 5);
        String changed = badge.substring(0, position) + (put == old ? 'e' : put) + badge.substring(position + 1);
        try {
            // Not checked: another context, cryptosuite or issuer was named.
            return switch (finding(verify(changed), Topic.INTEGRITY)) {
                case Finding.Ok ok -> "accepted";
                case Finding.NotChecked notChecked -> "not checked";
                case Finding.Failed failed -> "failed";
            };
        } catch (Failure e) {
            return "unreadable";
        }
    }

    @Test
    void a_changed_badge_proves_nothing_else_either() {
        VerificationReport report = verifier.verify(
                Samples.badge(Samples.content("Zoé", "z@work.example")).replace("Zoé", "Eve"),
                asking("z@work.example"));
        assertThat(report.findings())
                .containsExactly(
                        Finding.failed(Topic.INTEGRITY, "integrity.changed"),
                        Finding.notChecked(Topic.ISSUER, "issuer.unproved"),
                        Finding.notChecked(Topic.DATES, "dates.unproved"),
                        Finding.notChecked(Topic.REVOCATION, "revocation.none"),
                        Finding.notChecked(Topic.RECIPIENT, "recipient.unproved"));
    }

    @Test
    void a_relative_id_is_refused() {
        assertIntegrity(
                changed(badge -> ((ObjectNode) badge.at("/evidence/0")).put("id", "evidence/1")),
                Finding.failed(Topic.INTEGRITY, "integrity.uncovered"));
    }

    @Test
    void an_undefined_term_is_refused() {
        assertIntegrity(
                changed(badge -> badge.put("honours", "with distinction")),
                Finding.failed(Topic.INTEGRITY, "integrity.uncovered"));
    }

    @Test
    void an_undefined_type_is_refused() {
        assertIntegrity(
                changed(badge -> ((ArrayNode) badge.get("type")).add("GoldMedal")),
                Finding.failed(Topic.INTEGRITY, "integrity.uncovered"));
    }

    @Test
    void what_the_issuer_says_cannot_be_moved_to_the_subject_that_has_the_same_id() {
        String moved = changed(badge -> {
            ObjectNode issuer = (ObjectNode) badge.get("issuer");
            ((ObjectNode) badge.get("credentialSubject")).set("name", issuer.remove("name"));
        });
        String retyped = changed(badge -> {
            ((ArrayNode) badge.at("/issuer/type")).add("AchievementSubject");
            ObjectNode subject = (ObjectNode) badge.get("credentialSubject");
            ((ObjectNode) badge.get("issuer")).set("result", subject.remove("result"));
        });
        // The signature itself does not notice.
        for (String badge : List.of(moved, retyped)) {
            ObjectNode json = read(badge);
            assertThat(Samples.INTEGRITY.check(json, (ObjectNode) json.at("/proof/0"), Samples.KEY.publicKey()))
                    .isEqualTo(ProofResult.VALID);
            assertIntegrity(badge, Finding.failed(Topic.INTEGRITY, "integrity.uncovered"));
        }
    }

    @Test
    void a_vocabulary_that_swaps_words_is_not_believed() {
        assertIntegrity(
                changed(badge -> ((ArrayNode) badge.get("@context")).addObject().put("name", "https://schema.org/x")),
                Finding.notChecked(Topic.INTEGRITY, "integrity.vocabulary"));
    }

    @Test
    void the_proof_of_another_badge_is_refused() {
        ObjectNode other = read(Samples.badge(Samples.content("Eve")));
        assertIntegrity(
                changed(badge -> badge.set("proof", other.get("proof"))),
                Finding.failed(Topic.INTEGRITY, "integrity.changed"));
    }

    @Test
    void a_strangers_proof_under_the_volunteers_name_is_refused() {
        String badge = changed(credential -> {
            ObjectNode unsigned = CredentialJson.without(credential, "proof");
            ObjectNode signed = Samples.INTEGRITY.sign(
                    unsigned, STRANGER, DidKey.verificationMethod(STRANGER.did()), Samples.ISSUED);
            credential.set("proof", signed.get("proof"));
        });
        VerificationReport report = verify(badge);
        assertThat(finding(report, Topic.INTEGRITY)).isEqualTo(Finding.failed(Topic.INTEGRITY, "integrity.foreign"));
        assertThat(finding(report, Topic.ISSUER)).isEqualTo(Finding.failed(Topic.ISSUER, "issuer.foreign"));
    }

    @Test
    void a_strangers_proof_that_names_the_volunteers_key_is_refused() {
        String badge = changed(credential -> {
            ObjectNode signed = Samples.INTEGRITY.sign(
                    CredentialJson.without(credential, "proof"),
                    STRANGER,
                    DidKey.verificationMethod(Samples.KEY.did()),
                    Samples.ISSUED);
            credential.set("proof", signed.get("proof"));
        });
        assertIntegrity(badge, Finding.failed(Topic.INTEGRITY, "integrity.changed"));
    }

    @Test
    void did_web_is_not_trusted_for_the_key_it_spells() {
        String badge = organisation("did:web:paris.example", STRANGER);
        VerificationReport report = verify(badge);
        assertThat(finding(report, Topic.INTEGRITY)).isEqualTo(Finding.notChecked(Topic.INTEGRITY, "integrity.key"));
        assertThat(finding(report, Topic.ISSUER)).isEqualTo(Finding.notChecked(Topic.ISSUER, "issuer.unproved"));

        KnownIssuer paris =
                new KnownIssuer("did:web:paris.example", Samples.KEY.did(), "Paris", LocalDate.EPOCH, Optional.empty());
        Verifier knowing = new Verifier(Samples.INTEGRITY, new KnownIssuers(List.of(paris)), Samples.CATALOGUE);
        assertThat(finding(knowing.verify(badge, inquiry()), Topic.INTEGRITY))
                .isEqualTo(Finding.failed(Topic.INTEGRITY, "integrity.changed"));
    }

    @Test
    void a_known_organisation_is_named_as_it_is_known() {
        KnownIssuer paris = new KnownIssuer(
                "did:web:paris.example", STRANGER.did(), "Paris", LocalDate.of(2024, 1, 2), Optional.empty());
        Verifier knowing = new Verifier(Samples.INTEGRITY, new KnownIssuers(List.of(paris)), Samples.CATALOGUE);
        VerificationReport report = knowing.verify(organisation("did:web:paris.example", STRANGER), inquiry());
        assertThat(finding(report, Topic.INTEGRITY)).isEqualTo(Finding.ok(Topic.INTEGRITY, "integrity.unchanged"));
        assertThat(finding(report, Topic.ISSUER))
                .isEqualTo(Finding.ok(Topic.ISSUER, "issuer.known", "Paris", LocalDate.of(2024, 1, 2)));
        assertThat(report.claims().selfDeclared()).isFalse();
    }

    @Test
    void an_unknown_key_leaves_the_issuers_name_its_own_statement() {
        VerificationReport report = verify(organisation(STRANGER.did(), STRANGER));
        assertThat(finding(report, Topic.INTEGRITY)).isEqualTo(Finding.ok(Topic.INTEGRITY, "integrity.unchanged"));
        assertThat(finding(report, Topic.ISSUER))
                .isEqualTo(Finding.notChecked(Topic.ISSUER, "issuer.unknown", "Ville de Paris"));
    }

    @Test
    void the_badge_that_1EdTech_publishes_is_read_but_its_key_is_not_taken_from_the_proof() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                VerifierTest.class.getResourceAsStream("/app/tremplin/badge/sign/1edtech-teamwork.json"))) {
            VerificationReport report = verifier.verify(in.readAllBytes(), inquiry());
            assertThat(finding(report, Topic.INTEGRITY))
                    .isEqualTo(Finding.notChecked(Topic.INTEGRITY, "integrity.key"));
            assertThat(report.claims().title()).isEqualTo("Teamwork");
            assertThat(report.claims().issuerName()).isEqualTo("Example Corp");
        }
    }

    @Test
    void an_unsigned_badge_and_an_unknown_signature_are_told_apart() {
        assertIntegrity(changed(badge -> badge.remove("proof")), Finding.failed(Topic.INTEGRITY, "integrity.unsigned"));
        assertIntegrity(
                changed(badge -> ((ObjectNode) badge.at("/proof/0")).put("cryptosuite", "ecdsa-rdfc-2019")),
                Finding.notChecked(Topic.INTEGRITY, "integrity.method"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:15:30Z, , ok, dates.valid",
        "2026-11-26T10:20:00Z, , ok, dates.valid",
        "2026-11-26T10:21:00Z, , failed, dates.future",
        "2020-01-01T00:00:00+02:00, 2030-01-01T00:00:00Z, ok, dates.until",
        "2020-01-01T00:00:00Z, 2026-11-26T10:15:29Z, failed, dates.expired",
        "2020-01-01T00:00:00Z, 2026-02-30T00:00:00Z, failed, dates.unreadable",
        "2020-01-01, , failed, dates.unreadable",
        "+999999999-12-31T23:59:59Z, , failed, dates.future"
    })
    void dates_are_checked_against_now(String from, String until, String result, String code) {
        String badge = resigned(credential -> {
            credential.put("validFrom", from);
            if (until != null) {
                credential.put("validUntil", until);
            }
        });
        Finding dates = finding(verify(badge), Topic.DATES);
        assertThat(dates.result()).isEqualTo(result);
        assertThat(dates.code()).isEqualTo(code);
    }

    @Test
    void a_status_list_that_is_not_consulted_is_said_so() {
        String badge = resigned(credential -> credential
                .putObject("credentialStatus")
                .put("id", "https://paris.example/status#5")
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", "revocation")
                .put("statusListIndex", "5")
                .put("statusListCredential", "https://paris.example/status"));
        assertThat(finding(verify(badge), Topic.REVOCATION))
                .isEqualTo(Finding.notChecked(Topic.REVOCATION, "revocation.offline"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1, \"a\": 2} | unreadable.json",
                "{\"type\": | unreadable.json",
                "{} trailing | unreadable.json",
                "{} | unreadable.kind",
                "{\"type\": \"OpenBadgeCredential\"} | unreadable.kind",
                "Hello there | unreadable.kind",
                "<html/> | unreadable.picture.damaged",
                "<svg xmlns='http://www.w3.org/2000/svg'/> | unreadable.picture.empty",
                "HTTP://LOCALHOST:8377/#ABC | unreadable.link",
                "'' | unreadable.kind"
            })
    void what_is_no_badge_is_refused_with_the_reason(String text, String reason) {
        assertUnreadable(utf8(text), reason);
    }

    @Test
    void an_entry_named_twice_deep_inside_a_good_badge_is_refused() {
        String badge = Samples.badge(Samples.content("Zoé"));
        assertUnreadable(
                utf8(badge.replace("\"type\":[\"Profile\"]", "\"type\":[\"Profile\"],\"name\":\"Eve\"")),
                "unreadable.json");
    }

    @Test
    void json_nested_without_end_is_refused() {
        assertUnreadable(utf8("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)), "unreadable.json");
        assertUnreadable(utf8("{\"a\":" + "[".repeat(51) + "]".repeat(51) + "}"), "unreadable.json");
    }

    @Test
    void a_file_larger_than_any_badge_or_in_no_known_encoding_is_refused() {
        assertUnreadable(new byte[CredentialJson.LARGEST + 1], "unreadable.large");
        assertUnreadable(new byte[] {(byte) 0xff, (byte) 0xfe, '{', 0}, "unreadable.kind");
    }

    @Test
    void a_link_gets_separate_answers_too() {
        BadgeContent content = Samples.content("Camille Durand");
        VerificationReport report = verifier.verify(Samples.link(content).toString(), asking("z@work.example"));
        assertThat(report.findings())
                .containsExactly(
                        Finding.ok(Topic.INTEGRITY, "integrity.unchanged"),
                        Finding.notChecked(Topic.ISSUER, "issuer.self"),
                        Finding.ok(Topic.DATES, "dates.valid", Samples.ISSUED),
                        Finding.notChecked(Topic.REVOCATION, "revocation.none"),
                        Finding.notChecked(Topic.RECIPIENT, "recipient.none"));
        assertThat(report.claims().id()).isEqualTo("urn:uuid:" + content.id());
        assertThat(report.claims().selfDeclared()).isTrue();
        assertThat(report.claims().minutes()).hasValue(52 * 60);
        assertThat(report.claims().skillLabels())
                .hasSize(15)
                .contains(content.skills().getFirst().label().en());
        assertThat(verifier.verify(utf8(Samples.link(content).token()), inquiry())
                        .claims())
                .isEqualTo(report.claims());
    }

    @Test
    void an_organisations_link_is_checked_with_the_key_that_is_known() {
        LinkToken token = LinkToken.issued(Samples.content("Zoé").linkClaims(), STRANGER);
        String link = new VerificationLink("https://verify.example/", token.toString()).toString();
        assertThat(verify(link).findings())
                .startsWith(
                        Finding.notChecked(Topic.INTEGRITY, "integrity.key"),
                        Finding.notChecked(Topic.ISSUER, "issuer.unproved"));

        KnownIssuer paris =
                new KnownIssuer("did:web:paris.example", STRANGER.did(), "Paris", LocalDate.EPOCH, Optional.empty());
        Verifier knowing = new Verifier(Samples.INTEGRITY, new KnownIssuers(List.of(paris)), Samples.CATALOGUE);
        VerificationReport report = knowing.verify(link, inquiry());
        assertThat(report.findings())
                .startsWith(
                        Finding.ok(Topic.INTEGRITY, "integrity.unchanged"),
                        Finding.ok(Topic.ISSUER, "issuer.known", "Paris", LocalDate.EPOCH));
        assertThat(report.claims().selfDeclared()).isFalse();
    }

    @Test
    void every_finding_and_reason_has_its_sentence() throws IOException {
        Set<String> keys = new HashSet<>();
        for (String file : List.of("CredentialVerification", "LinkVerification", "Dates")) {
            String source = Files.readString(Path.of("src/main/java/app/tremplin/badge/verify/" + file + ".java"));
            Pattern.compile("\"((integrity|issuer|dates|revocation|recipient)\\.[a-z]+)\"")
                    .matcher(source)
                    .results()
                    .forEach(match -> keys.add("finding." + match.group(1)));
        }
        assertThat(keys).hasSizeGreaterThan(20);
        for (Language language : Language.values()) {
            assertThat(Texts.of(language).keys()).containsAll(keys);
        }
    }

    private VerificationReport verify(String text) {
        return verifier.verify(text, inquiry());
    }

    private static Inquiry inquiry() {
        return new Inquiry(NOW, Optional.empty(), Language.EN);
    }

    private static Inquiry asking(String email) {
        return new Inquiry(NOW, Optional.of(email), Language.EN);
    }

    private static Finding finding(VerificationReport report, Topic topic) {
        return report.findings().stream()
                .filter(finding -> finding.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private void assertIntegrity(String badge, Finding expected) {
        assertThat(finding(verify(badge), Topic.INTEGRITY)).isEqualTo(expected);
    }

    private void assertUnreadable(byte[] content, String reason) {
        assertThatThrownBy(() -> verifier.verify(content, inquiry())).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(FailureCode.BADGE_UNREADABLE);
            assertThat(failure.args()).containsExactly(Phrase.of(reason));
        });
        assertThat(Texts.of(Language.FR).has(reason)).isTrue();
        assertThat(Texts.of(Language.EN).has(reason)).isTrue();
    }

    /// A good badge, changed without signing it again.
    private static String changed(Consumer<ObjectNode> change) {
        ObjectNode badge = read(Samples.badge(Samples.content("Camille Durand")));
        change.accept(badge);
        return CredentialJson.write(badge);
    }

    /// A good badge, changed by the volunteer and signed again.
    private static String resigned(Consumer<ObjectNode> change) {
        ObjectNode badge = CredentialJson.without(read(Samples.badge(Samples.content("Camille Durand"))), "proof");
        change.accept(badge);
        return CredentialJson.write(Samples.INTEGRITY.sign(
                badge, Samples.KEY, DidKey.verificationMethod(Samples.KEY.did()), Samples.ISSUED));
    }

    /// A badge about the volunteer under an organisation's name.
    private static String organisation(String id, SigningKey key) {
        ObjectNode badge = CredentialJson.without(read(Samples.badge(Samples.content("Camille Durand"))), "proof");
        ((ObjectNode) badge.get("issuer")).put("id", id).put("name", "Ville de Paris");
        String method = id + "#" + key.did().substring("did:key:".length());
        return CredentialJson.write(Samples.INTEGRITY.sign(badge, key, method, Samples.ISSUED));
    }

    private static ObjectNode read(String json) {
        return CredentialJson.read(json).orElseThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
