package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.finding;
import static app.tremplin.badge.verify.Verifications.inquiry;
import static app.tremplin.badge.verify.Verifications.knowing;
import static app.tremplin.badge.verify.Verifications.picture;
import static app.tremplin.badge.verify.Verifications.utf8;
import static app.tremplin.badge.verify.Verifications.verify;
import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.Samples;
import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.verify.Tokens.Signer;
import app.tremplin.domain.BadgeKind;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class TokenBadgesTest {

    private static final Finding UNCHANGED = Finding.ok(Topic.INTEGRITY, "integrity.unchanged");
    private static final Finding CHANGED = Finding.failed(Topic.INTEGRITY, "integrity.changed");
    private static final Finding CONTRADICTION = Finding.failed(Topic.INTEGRITY, "integrity.claims");

    static Stream<Signer> signers() {
        return Stream.of(Tokens.rs256(), Tokens.es256(), Tokens.edDsa());
    }

    @ParameterizedTest
    @MethodSource("signers")
    void a_token_signed_with_the_key_that_its_issuer_spells_gets_separate_answers(Signer signer) {
        VerificationReport report = verify(Tokens.badge(signer, payload -> subject(payload, "urn:uuid:1")));
        assertThat(report.findings())
                .containsExactly(
                        UNCHANGED,
                        Finding.notChecked(Topic.ISSUER, "issuer.unknown", "Ville de Paris"),
                        Finding.ok(Topic.DATES, "dates.valid", Samples.ISSUED),
                        Finding.notChecked(Topic.REVOCATION, "revocation.none"));
        assertThat(report.claims().kind()).isEqualTo(BadgeKind.OPEN_BADGE_3_TOKEN);
        assertThat(report.claims().issuerId()).isEqualTo(signer.did());
        assertThat(report.claims().subject()).hasValue("urn:uuid:1");
        assertThat(report.claims().title()).isEqualTo("Paris 2024");
    }

    @ParameterizedTest
    @MethodSource("signers")
    void the_same_issuer_is_named_when_it_is_known(Signer signer) {
        String token = Tokens.badge(signer, payload -> subject(payload, "urn:uuid:1"));
        assertThat(finding(knowing(known(signer.did(), signer.did())).verify(token, inquiry()), Topic.ISSUER))
                .isEqualTo(Finding.ok(Topic.ISSUER, "issuer.known", "Paris", LocalDate.of(2024, 1, 2)));
    }

    @ParameterizedTest
    @MethodSource("signers")
    void an_issuer_named_by_an_address_is_checked_with_the_key_that_is_known(Signer signer) {
        String id = "https://paris.example/issuer";
        String token = Tokens.token(signer, header -> header.put("kid", id + "/key"), Tokens.payload(id, p -> {}));
        assertThat(integrity(verify(token))).isEqualTo(Finding.notChecked(Topic.INTEGRITY, "integrity.key"));
        VerificationReport report = knowing(known(id, signer.did())).verify(token, inquiry());
        assertThat(integrity(report)).isEqualTo(UNCHANGED);
        assertThat(finding(report, Topic.ISSUER)).isInstanceOf(Finding.Ok.class);
        assertThat(integrity(knowing(known(id, Verifications.STRANGER.did())).verify(token, inquiry())))
                .isEqualTo(CHANGED);
    }

    @ParameterizedTest
    @MethodSource("signers")
    void changed_content_or_signature_is_refused(Signer signer) {
        String token = Tokens.badge(signer, payload -> {});
        String[] parts = token.split("\\.");
        String other = Tokens.badge(signer, payload -> payload.put("name", "Another"));
        assertThat(integrity(verify(parts[0] + "." + other.split("\\.")[1] + "." + parts[2])))
                .isEqualTo(CHANGED);
        assertThat(integrity(verify(parts[0] + "." + parts[1] + "."))).isEqualTo(CHANGED);
        assertThat(integrity(verify(parts[0] + "." + parts[1] + "." + Tokens.base64(new byte[64]))))
                .isEqualTo(CHANGED);
    }

    @Test
    void a_token_is_read_from_a_picture() throws IOException {
        String token = Tokens.badge(Tokens.es256(), payload -> {});
        byte[] svg = utf8("<svg xmlns='http://www.w3.org/2000/svg' xmlns:ob='https://purl.imsglobal.org/ob/v3p0'>"
                + "<ob:credential verify='" + token + "'/></svg>");
        assertThat(verify(PngBaking.bake(picture(), token))).isEqualTo(verify(token));
        assertThat(verify(svg)).isEqualTo(verify(token));
        assertThat(verify(utf8(token + "\n"))).isEqualTo(verify(token));
        assertThat(integrity(verify(token))).isEqualTo(UNCHANGED);
    }

    @Test
    void the_older_form_with_a_vc_claim_is_read_and_what_only_the_claims_say_counts() {
        ObjectNode payload = Tokens.payload(Tokens.P256_DID, claims -> {
            ObjectNode credential = CredentialJson.object();
            for (String name : List.of("@context", "type", "credentialSubject", "evidence", "name")) {
                credential.set(name, claims.remove(name));
            }
            claims.remove(List.of("id", "issuer", "validFrom", "awardedDate", "credentialSchema"));
            claims.set("vc", credential);
            claims.put("exp", 1_800_000_000L);
        });
        VerificationReport report = verify(Tokens.token(Tokens.es256(), header -> {}, payload));
        assertThat(integrity(report)).isEqualTo(UNCHANGED);
        assertThat(report.claims().id()).isEqualTo(payload.get("jti").stringValue());
        assertThat(report.claims().issuerId()).isEqualTo(Tokens.P256_DID);
        assertThat(report.claims().issued()).hasValue(Samples.ISSUED);
        assertThat(report.claims().expires()).hasValue(Instant.ofEpochSecond(1_800_000_000));
    }

    @Test
    void claims_that_contradict_the_badge_are_refused() {
        assertClaims(payload -> payload.put("iss", "did:web:paris.example"));
        assertClaims(payload -> payload.put("sub", "did:key:somebody"));
        assertClaims(payload -> payload.put("jti", "urn:uuid:another"));
        assertClaims(payload -> payload.put("nbf", Samples.ISSUED.getEpochSecond() - 1));
        assertClaims(payload -> payload.put("nbf", "yesterday"));
        assertClaims(
                payload -> payload.put("validUntil", "2030-01-01T00:00:00Z").put("exp", 1e300));
        assertClaims(payload -> payload.put("nbf", new BigDecimal("1e999")));
        assertClaims(payload -> payload.putNull("iss"));
    }

    @Test
    void what_a_header_says_must_be_understood_is_not_passed_over() {
        String token = Tokens.token(
                Tokens.es256(),
                header -> header.put("b64", false).putArray("crit").add("b64"),
                Tokens.payload(Tokens.P256_DID, payload -> {}));
        assertThat(integrity(verify(token))).isEqualTo(Finding.notChecked(Topic.INTEGRITY, "integrity.method"));
    }

    @Test
    void another_method_of_signing_is_said_not_to_be_checked() {
        Signer other = new Signer("ES384", Tokens.P256_DID, bytes -> new byte[96]);
        assertThat(integrity(verify(Tokens.badge(other, payload -> {}))))
                .isEqualTo(Finding.notChecked(Topic.INTEGRITY, "integrity.method"));
    }

    @Test
    void a_key_of_another_kind_than_the_method_does_not_fit() {
        Signer swapped = new Signer("RS256", Tokens.P256_DID, Tokens.es256().sign());
        assertThat(integrity(verify(Tokens.badge(swapped, payload -> {})))).isEqualTo(CHANGED);
    }

    private static void assertClaims(Consumer<ObjectNode> change) {
        assertThat(integrity(verify(Tokens.badge(Tokens.es256(), change)))).isEqualTo(CONTRADICTION);
    }

    private static void subject(ObjectNode payload, String id) {
        ((ObjectNode) payload.get("credentialSubject")).put("id", id);
        payload.put("sub", id);
    }

    private static Finding integrity(VerificationReport report) {
        return finding(report, Topic.INTEGRITY);
    }

    private static KnownIssuer known(String id, String key) {
        return new KnownIssuer(id, key, "Paris", LocalDate.of(2024, 1, 2), Optional.empty());
    }
}
