package app.tremplin.badge.verify;

import static app.tremplin.badge.verify.Verifications.NOW;
import static app.tremplin.badge.verify.Verifications.STRANGER;
import static app.tremplin.badge.verify.Verifications.assertUnreadable;
import static app.tremplin.badge.verify.Verifications.finding;
import static app.tremplin.badge.verify.Verifications.inquiry;
import static app.tremplin.badge.verify.Verifications.read;
import static app.tremplin.badge.verify.Verifications.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.Samples;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusList;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.badge.status.StatusPurpose;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Finding;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Topic;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RevocationTest {

    private static final URI FOLDER = URI.create("https://verify.federation.example/status/");
    private static final int INDEX = StatusList.ENTRIES + 77;
    private static final StatusPlace PLACE = new StatusPlace(FOLDER, INDEX);
    private static final Instant DAY = Samples.ISSUED.plus(Duration.ofDays(1));
    private static final String BADGE = Samples.issued(Samples.content("Zoé").at(PLACE));
    private static final KnownIssuer KNOWN =
            new KnownIssuer(Samples.KEY.did(), Samples.KEY.did(), "Federation", LocalDate.EPOCH, Optional.empty());

    @Test
    void with_no_list_here_it_is_said_so() {
        assertRevocation(Finding.notChecked(Topic.REVOCATION, "revocation.offline"));
    }

    @Test
    void a_badge_on_no_list_of_revoked_ones_is_not_revoked_on_that_day() {
        assertRevocation(Finding.ok(Topic.REVOCATION, "revocation.valid", DAY), list(StatusPurpose.REVOCATION, DAY));
        assertRevocation(
                Finding.ok(Topic.REVOCATION, "revocation.clear", DAY),
                list(StatusPurpose.REVOCATION, DAY.plusSeconds(9), 76, 78),
                list(StatusPurpose.SUSPENSION, DAY, 76, 78));
    }

    @Test
    void a_revoked_badge_is_refused_and_so_is_a_suspended_one() {
        assertRevocation(
                Finding.failed(Topic.REVOCATION, "revocation.revoked", DAY),
                list(StatusPurpose.REVOCATION, DAY, 77),
                list(StatusPurpose.SUSPENSION, DAY, 77));
        assertRevocation(
                Finding.failed(Topic.REVOCATION, "revocation.suspended", DAY),
                list(StatusPurpose.REVOCATION, DAY),
                list(StatusPurpose.SUSPENSION, DAY, 77));
        assertRevocation(
                Finding.failed(Topic.REVOCATION, "revocation.suspended", DAY), list(StatusPurpose.SUSPENSION, DAY, 77));
    }

    @Test
    void of_two_copies_the_later_one_counts() {
        assertRevocation(
                Finding.failed(Topic.REVOCATION, "revocation.revoked", DAY.plusSeconds(1)),
                list(StatusPurpose.REVOCATION, DAY.plusSeconds(1), 77),
                list(StatusPurpose.REVOCATION, DAY));
    }

    @Test
    void a_list_by_somebody_else_or_for_another_purpose_is_not_used() {
        Finding unusable = Finding.notChecked(Topic.REVOCATION, "revocation.unusable");
        assertRevocation(unusable, list(StatusPurpose.REVOCATION, STRANGER.did(), STRANGER, DAY));
        ObjectNode changed = list(StatusPurpose.REVOCATION, DAY).document().deepCopy();
        changed.put("issuer", STRANGER.did());
        assertRevocation(unusable, StatusCredential.parse(CredentialJson.write(changed)));
        ObjectNode other = list(StatusPurpose.SUSPENSION, DAY).document().deepCopy();
        other.put("id", PLACE.address(StatusPurpose.REVOCATION).toString());
        assertRevocation(unusable, StatusCredential.parse(CredentialJson.write(other)));
    }

    @Test
    void a_list_from_the_future_is_not_used() {
        assertRevocation(
                Finding.notChecked(Topic.REVOCATION, "revocation.unusable"),
                list(StatusPurpose.REVOCATION, NOW.plus(Duration.ofMinutes(6))));
    }

    @Test
    void a_list_that_is_too_old_clears_nobody_but_still_speaks_against_a_badge() {
        assertRevocation(
                Finding.notChecked(Topic.REVOCATION, "revocation.expired", NOW.minusSeconds(1)),
                until(NOW.minusSeconds(1)));
        assertRevocation(Finding.failed(Topic.REVOCATION, "revocation.revoked", DAY), until(NOW.minusSeconds(1), 77));
        assertRevocation(Finding.ok(Topic.REVOCATION, "revocation.valid", DAY), until(NOW.plusSeconds(1)));
    }

    @Test
    void a_changed_badge_is_not_looked_up() {
        Verifier verifier = verifier(List.of(KNOWN), list(StatusPurpose.REVOCATION, DAY));
        assertThat(finding(verifier.verify(BADGE.replace("Zoé", "Eve"), inquiry()), Topic.REVOCATION))
                .isEqualTo(Finding.notChecked(Topic.REVOCATION, "revocation.unproved"));
    }

    @Test
    void another_kind_of_status_is_said_not_to_be_checked() {
        ObjectNode badge = CredentialJson.without(read(BADGE), "proof");
        badge.putObject("credentialStatus")
                .put("id", "https://verify.federation.example/revoked")
                .put("type", "BitstringStatusListEntry")
                .put("statusPurpose", "message")
                .put("statusListIndex", "5")
                .put("statusListCredential", "https://verify.federation.example/messages");
        String signed = CredentialJson.write(Samples.INTEGRITY.sign(
                badge, Samples.KEY, DidKey.verificationMethod(Samples.KEY.did()), Samples.ISSUED));
        assertThat(finding(verifier(List.of()).verify(signed, inquiry()), Topic.REVOCATION))
                .isEqualTo(Finding.notChecked(Topic.REVOCATION, "revocation.method"));
    }

    @Test
    void after_a_change_of_keys_the_new_key_signs_the_list_of_the_old_badges() {
        StatusCredential list = list(StatusPurpose.REVOCATION, STRANGER.did(), STRANGER, DAY, 77);
        KnownIssuer before = new KnownIssuer(
                STRANGER.did(),
                Samples.KEY.did(),
                "Federation",
                LocalDate.EPOCH,
                Optional.of(LocalDate.of(2026, 11, 23)));
        KnownIssuer after =
                new KnownIssuer(STRANGER.did(), STRANGER.did(), "Federation", LocalDate.EPOCH, Optional.empty());
        assertThat(finding(verifier(List.of(before, after), list).verify(BADGE, inquiry()), Topic.REVOCATION))
                .isEqualTo(Finding.failed(Topic.REVOCATION, "revocation.revoked", DAY));
        // The old key, which somebody may have by now, no longer signs lists.
        StatusCredential old = list(StatusPurpose.REVOCATION, DAY);
        assertThat(finding(verifier(List.of(before, after), old).verify(BADGE, inquiry()), Topic.REVOCATION))
                .isEqualTo(Finding.notChecked(Topic.REVOCATION, "revocation.unusable"));
    }

    @Test
    void a_list_that_a_key_given_up_signed_in_its_time_may_withdraw_a_badge_but_not_let_it_pass() {
        LocalDate last = LocalDate.of(2026, 11, 24);
        KnownIssuer given =
                new KnownIssuer(Samples.KEY.did(), Samples.KEY.did(), "Federation", LocalDate.EPOCH, Optional.of(last));
        for (String badge : List.of(
                BADGE, Samples.issuedLink(Samples.content("Zoé").at(PLACE)).toString())) {
            assertThat(finding(
                            verifier(List.of(given), list(StatusPurpose.REVOCATION, DAY))
                                    .verify(badge, inquiry()),
                            Topic.REVOCATION))
                    .isEqualTo(Finding.notChecked(Topic.REVOCATION, "revocation.retired", DAY, last));
            assertThat(finding(
                            verifier(List.of(given), list(StatusPurpose.REVOCATION, DAY, 77))
                                    .verify(badge, inquiry()),
                            Topic.REVOCATION))
                    .isEqualTo(Finding.failed(Topic.REVOCATION, "revocation.revoked", DAY));
        }
    }

    @Test
    void a_token_is_looked_up_in_the_lists_of_its_issuer() {
        String link = Samples.issuedLink(Samples.content("Zoé").at(PLACE)).toString();
        assertThat(finding(verifier(List.of(KNOWN)).verify(link, inquiry()), Topic.REVOCATION))
                .isEqualTo(Finding.notChecked(Topic.REVOCATION, "revocation.offline"));
        assertThat(finding(
                        verifier(List.of(KNOWN), list(StatusPurpose.REVOCATION, DAY, 77))
                                .verify(link, inquiry()),
                        Topic.REVOCATION))
                .isEqualTo(Finding.failed(Topic.REVOCATION, "revocation.revoked", DAY));
        StatusCredential[] clear = {list(StatusPurpose.REVOCATION, DAY), list(StatusPurpose.SUSPENSION, DAY)};
        assertThat(finding(verifier(List.of(KNOWN), clear).verify(link, inquiry()), Topic.REVOCATION))
                .isEqualTo(Finding.ok(Topic.REVOCATION, "revocation.clear", DAY));
        assertThat(finding(verifier(List.of(), clear).verify(link, inquiry()), Topic.REVOCATION))
                .isEqualTo(Finding.notChecked(Topic.REVOCATION, "revocation.unproved"));
    }

    @Test
    void a_carried_file_holds_several_lists_and_a_single_list_is_one_too() {
        StatusCredential revoked = list(StatusPurpose.REVOCATION, DAY, 77);
        StatusCredential suspended = list(StatusPurpose.SUSPENSION, DAY);
        String one = CredentialJson.write(revoked.document());
        String file = "{\"version\":1,\"lists\":[" + one + "," + CredentialJson.write(suspended.document()) + "]}";
        assertThat(StatusLists.read(utf8(file))).containsExactly(revoked, suspended);
        assertThat(StatusLists.read(utf8(one))).containsExactly(revoked);
        for (String wrong :
                List.of("{", "[]", "{\"version\":1,\"lists\":[1]}", "{\"version\":2,\"lists\":[]}", BADGE)) {
            assertThatThrownBy(() -> StatusLists.read(utf8(wrong))).isInstanceOf(Failure.class);
        }
        assertUnreadable(utf8(one), "unreadable.kind");
    }

    @Test
    void an_older_list_or_one_by_nobody_known_is_not_taken_in() {
        StatusVerification verification = new StatusVerification(Samples.INTEGRITY, KnownIssuers.NONE);
        StatusLists known = verification.accept(
                StatusLists.NONE, List.of(list(StatusPurpose.REVOCATION, DAY), list(StatusPurpose.SUSPENSION, DAY)));
        assertThat(known.all()).hasSize(2);
        StatusCredential older = list(StatusPurpose.REVOCATION, DAY.minusSeconds(1));
        assertThat(known.isOlder(older)).isTrue();
        assertThatThrownBy(() -> verification.accept(known, List.of(older)))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.code()).isEqualTo(FailureCode.STATUS_OLDER);
                    assertThat(failure.args()).containsExactly(DAY.minusSeconds(1), DAY);
                });
        assertThat(verification.accept(known, known.all()).all()).isEqualTo(known.all());
        StatusCredential website = list(StatusPurpose.REVOCATION, "did:web:federation.example", STRANGER, DAY);
        assertThatThrownBy(() -> verification.accept(known, List.of(website)))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(FailureCode.STATUS_UNSIGNED));
    }

    private static void assertRevocation(Finding expected, StatusCredential... lists) {
        assertThat(finding(verifier(List.of(KNOWN), lists).verify(BADGE, inquiry()), Topic.REVOCATION))
                .isEqualTo(expected);
    }

    private static Verifier verifier(List<KnownIssuer> known, StatusCredential... lists) {
        return new Verifier(
                Samples.INTEGRITY, new KnownIssuers(known), StatusLists.of(List.of(lists)), Samples.CATALOGUE);
    }

    private static StatusCredential list(StatusPurpose purpose, Instant day, Integer... set) {
        return list(purpose, Samples.KEY.did(), Samples.KEY, day, set);
    }

    private static StatusCredential list(
            StatusPurpose purpose, String issuer, SigningKey key, Instant day, Integer... set) {
        return StatusCredential.parse(StatusCredential.sign(
                Samples.INTEGRITY,
                PLACE.address(purpose),
                purpose,
                StatusList.of(Arrays.asList(set)),
                issuer,
                day,
                key));
    }

    private static StatusCredential until(Instant until, Integer... set) {
        ObjectNode list =
                CredentialJson.without(list(StatusPurpose.REVOCATION, DAY, set).document(), "proof");
        list.put("validUntil", until.toString());
        return StatusCredential.parse(CredentialJson.write(
                Samples.INTEGRITY.sign(list, Samples.KEY, DidKey.verificationMethod(Samples.KEY.did()), DAY)));
    }
}
