package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.NOW;
import static app.tremplin.badge.verify.Verifications.asking;
import static app.tremplin.badge.verify.Verifications.assertIntegrity;
import static app.tremplin.badge.verify.Verifications.changed;
import static app.tremplin.badge.verify.Verifications.finding;
import static app.tremplin.badge.verify.Verifications.inquiry;
import static app.tremplin.badge.verify.Verifications.knowing;
import static app.tremplin.badge.verify.Verifications.picture;
import static app.tremplin.badge.verify.Verifications.resigned;
import static app.tremplin.badge.verify.Verifications.utf8;
import static app.tremplin.badge.verify.Verifications.verify;
import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.Samples;
import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Language;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class VerifierTest {

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
            assertThat(knowing()
                            .verify(badge, new Inquiry(NOW, Optional.empty(), language))
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
        assertThat(knowing().verify(PngBaking.bake(picture(), badge), inquiry()))
                .isEqualTo(verify(badge));
        assertThat(knowing().verify(svg, inquiry())).isEqualTo(verify(badge));
        assertThat(knowing().verify(utf8("\uFEFF " + badge + "\n"), inquiry())).isEqualTo(verify(badge));
        assertThat(verify(badge).holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zoe@example.org", " ZOE@Example.ORG ", "z@work.example"})
    void any_of_the_persons_addresses_matches_however_it_is_typed(String email) {
        String badge = Samples.badge(Samples.content("Zoé", "Zoe@example.org", "z@work.example"));
        assertThat(finding(knowing().verify(badge, asking(email)), Topic.RECIPIENT))
                .isEqualTo(Finding.ok(Topic.RECIPIENT, "recipient.match"));
    }

    @Test
    void another_address_does_not_match_and_without_one_there_is_nothing_to_compare() {
        assertThat(finding(
                        knowing()
                                .verify(
                                        Samples.badge(Samples.content("Zoé", "z@work.example")),
                                        asking("y@work.example")),
                        Topic.RECIPIENT))
                .isEqualTo(Finding.failed(Topic.RECIPIENT, "recipient.other"));
        assertThat(finding(
                        knowing().verify(Samples.badge(Samples.content("Zoé")), asking("z@work.example")),
                        Topic.RECIPIENT))
                .isEqualTo(Finding.notChecked(Topic.RECIPIENT, "recipient.none"));
    }

    @Test
    void a_changed_badge_proves_nothing_else_either() {
        VerificationReport report = knowing()
                .verify(
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
}
