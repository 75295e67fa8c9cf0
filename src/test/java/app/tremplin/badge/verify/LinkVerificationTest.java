package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.STRANGER;
import static app.tremplin.badge.verify.Verifications.asking;
import static app.tremplin.badge.verify.Verifications.inquiry;
import static app.tremplin.badge.verify.Verifications.knowing;
import static app.tremplin.badge.verify.Verifications.utf8;
import static app.tremplin.badge.verify.Verifications.verify;
import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.badge.BadgeContent;
import app.tremplin.badge.Samples;
import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.link.VerificationLink;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkVerificationTest {

    @Test
    void a_link_gets_separate_answers_too() {
        BadgeContent content = Samples.content("Camille Durand");
        VerificationReport report = knowing().verify(Samples.link(content).toString(), asking("z@work.example"));
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
        assertThat(knowing()
                        .verify(utf8(Samples.link(content).token()), inquiry())
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
        Verifier knowing = knowing(paris);
        VerificationReport report = knowing.verify(link, inquiry());
        assertThat(report.findings())
                .startsWith(
                        Finding.ok(Topic.INTEGRITY, "integrity.unchanged"),
                        Finding.ok(Topic.ISSUER, "issuer.known", "Paris", LocalDate.EPOCH));
        assertThat(report.claims().selfDeclared()).isFalse();
    }
}
