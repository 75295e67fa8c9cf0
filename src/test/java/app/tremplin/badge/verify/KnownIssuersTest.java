package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.STRANGER;
import static app.tremplin.badge.verify.Verifications.finding;
import static app.tremplin.badge.verify.Verifications.inquiry;
import static app.tremplin.badge.verify.Verifications.knowing;
import static app.tremplin.badge.verify.Verifications.organisation;
import static app.tremplin.badge.verify.Verifications.verify;
import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.Samples;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownIssuersTest {

    @Test
    void did_web_is_not_trusted_for_the_key_it_spells() {
        String badge = organisation("did:web:paris.example", STRANGER);
        VerificationReport report = verify(badge);
        assertThat(finding(report, Topic.INTEGRITY)).isEqualTo(Finding.notChecked(Topic.INTEGRITY, "integrity.key"));
        assertThat(finding(report, Topic.ISSUER)).isEqualTo(Finding.notChecked(Topic.ISSUER, "issuer.unproved"));

        KnownIssuer paris =
                new KnownIssuer("did:web:paris.example", Samples.KEY.did(), "Paris", LocalDate.EPOCH, Optional.empty());
        Verifier knowing = knowing(paris);
        assertThat(finding(knowing.verify(badge, inquiry()), Topic.INTEGRITY))
                .isEqualTo(Finding.failed(Topic.INTEGRITY, "integrity.changed"));
    }

    @Test
    void a_known_organisation_is_named_as_it_is_known() {
        KnownIssuer paris = new KnownIssuer(
                "did:web:paris.example", STRANGER.did(), "Paris", LocalDate.of(2024, 1, 2), Optional.empty());
        Verifier knowing = knowing(paris);
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
                KnownIssuersTest.class.getResourceAsStream("/app/tremplin/badge/sign/1edtech-teamwork.json"))) {
            VerificationReport report = knowing().verify(in.readAllBytes(), inquiry());
            assertThat(finding(report, Topic.INTEGRITY))
                    .isEqualTo(Finding.notChecked(Topic.INTEGRITY, "integrity.key"));
            assertThat(report.claims().title()).isEqualTo("Teamwork");
            assertThat(report.claims().issuerName()).isEqualTo("Example Corp");
        }
    }
}
