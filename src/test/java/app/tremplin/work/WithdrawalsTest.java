package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.badge.sign.Canonicalization;
import app.tremplin.badge.sign.Contexts;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.sign.DidKey;
import app.tremplin.badge.sign.ProofResult;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.status.StatusPurpose;
import app.tremplin.domain.BadgeSplit;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WithdrawalsTest {

    private static final String FOLDER = "https://verifier.example/status/";

    private final IssuersTest.MovingClock clock = new IssuersTest.MovingClock();
    private final DataIntegrity integrity = new DataIntegrity(new Canonicalization(Contexts.shipped()));

    @TempDir
    Path folder;

    private Tremplin desk;

    @BeforeEach
    void open() {
        desk = Tremplin.open(folder.resolve("desk"), clock);
        desk.identity().change("Aïcha Lemoine", "", List.of());
        desk.badging().makeKey(new char[0]);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_revoked_and_a_suspended_badge_are_told_on_the_lists_that_are_signed_by_the_same_key() {
        Issuer issuer = desk.issuers().create(DeskTest.profile(Optional.of(FOLDER)), IssuersTest.PASSPHRASE);
        List<IssuedBadge> issued = issue(issuer);
        int revoked = issued.get(0).statusIndex().orElseThrow();
        int suspended = issued.get(1).statusIndex().orElseThrow();
        desk.register().revoke(issued.get(0).badge().id(), "Erreur");
        desk.register().suspend(issued.get(1).badge().id(), "À vérifier");

        Map<String, byte[]> files = desk.withdrawals().published(issuer);

        assertThat(files).containsOnlyKeys("0-revocation.json", "0-suspension.json");
        StatusCredential revocation = list(files, "0-revocation.json");
        StatusCredential suspension = list(files, "0-suspension.json");
        assertThat(revocation.id()).hasToString(FOLDER + "0-revocation.json");
        assertThat(revocation.purpose()).isEqualTo(StatusPurpose.REVOCATION);
        assertThat(revocation.issuer()).isEqualTo(issuer.did());
        assertThat(revocation.list().places().stream().boxed()).containsExactly(revoked);
        assertThat(suspension.list().places().stream().boxed()).containsExactly(suspended);
        byte[] key = DidKey.publicKey(issuer.key().did()).orElseThrow();
        assertThat(revocation.check(integrity, key)).isEqualTo(ProofResult.VALID);
        assertThat(suspension.check(integrity, key)).isEqualTo(ProofResult.VALID);
        assertThat(issued.get(0).badge().json()).contains("\"statusListIndex\":\"" + revoked + "\"");
        assertThat(new String(files.get("0-revocation.json"), StandardCharsets.UTF_8))
                .doesNotContain("Erreur");
    }

    @Test
    void each_copy_is_later_than_the_one_before_even_when_the_clock_is_set_back() {
        Issuer issuer = desk.issuers().create(DeskTest.profile(Optional.of(FOLDER)), IssuersTest.PASSPHRASE);

        StatusCredential first = list(desk.withdrawals().published(issuer), "0-revocation.json");
        clock.forward(Duration.ofHours(-5));
        StatusCredential second = list(desk.withdrawals().published(issuer), "0-revocation.json");

        assertThat(second.validFrom()).isAfter(first.validFrom());
        assertThat(second.list().places().isEmpty()).isTrue();
    }

    @Test
    void a_rotated_key_begins_a_list_of_its_own_and_the_old_one_stays_published() {
        Issuer before = desk.issuers().create(DeskTest.profile(Optional.of(FOLDER)), IssuersTest.PASSPHRASE);
        IssuedBadge old = issue(before).getFirst();
        Issuer after = desk.issuers().rotate(before.id(), IssuersTest.PASSPHRASE);
        IssuedBadge young = issue(after).getFirst();
        desk.register().revoke(old.badge().id(), "Erreur");

        Map<String, byte[]> files = desk.withdrawals().published(after);

        assertThat(files).hasSize(4);
        assertThat(list(files, "0-revocation.json").issuer()).isEqualTo(before.did());
        assertThat(list(files, "0-revocation.json").list().places().cardinality())
                .isEqualTo(1);
        assertThat(list(files, "1-revocation.json").issuer()).isEqualTo(after.did());
        assertThat(young.statusIndex().orElseThrow()).isGreaterThanOrEqualTo(131_072);
    }

    @Test
    void after_a_change_of_keys_a_desk_learns_of_old_badges_from_lists_by_the_new_key() throws IOException {
        Issuer before = desk.issuers().create(DeskTest.profile(Optional.of(FOLDER)), IssuersTest.PASSPHRASE);
        List<IssuedBadge> old = issue(before);
        desk.register().revoke(old.get(0).badge().id(), "Erreur");
        Issuer after = desk.issuers().rotate(before.id(), IssuersTest.PASSPHRASE);
        clock.forward(Duration.ofDays(3));
        Path carried = folder.resolve("lists.json");
        desk.withdrawals().export(after, carried);
        Path issuers = desk.issuers().export(after, folder).getFirst();

        try (Tremplin other = Tremplin.open(folder.resolve("other"), clock)) {
            other.trusting().importIssuers(issuers);
            other.trusting().importStatus(carried);
            assertThat(revocation(other, old.get(0))).isEqualTo("revocation.revoked");
            assertThat(revocation(other, old.get(1))).isEqualTo("revocation.clear");
            // What the old key signs by now counts for nothing.
            Path published = folder.resolve("published.json");
            byte[] bytes =
                    Objects.requireNonNull(desk.withdrawals().published(after).get("0-revocation.json"));
            Files.write(published, bytes);
            assertThatThrownBy(() -> other.trusting().importStatus(published))
                    .isInstanceOfSatisfying(
                            Failure.class,
                            failure -> assertThat(failure.code()).isEqualTo(FailureCode.STATUS_UNSIGNED));
        }
    }

    @Test
    void lists_are_carried_in_one_file() throws IOException {
        Issuer issuer = desk.issuers().create(DeskTest.profile(Optional.of(FOLDER)), IssuersTest.PASSPHRASE);
        Path file = folder.resolve("lists.json");

        assertThat(desk.withdrawals().export(issuer, file)).isEqualTo(2);

        JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
        assertThat(json.path("version").intValue()).isEqualTo(1);
        byte[] key = DidKey.publicKey(issuer.key().did()).orElseThrow();
        for (JsonNode list : json.path("lists")) {
            assertThat(StatusCredential.parse(list.toString()).check(integrity, key))
                    .isEqualTo(ProofResult.VALID);
        }
    }

    @Test
    void an_organisation_that_publishes_nothing_has_no_lists() {
        Issuer issuer = desk.issuers().create(DeskTest.profile(Optional.empty()), IssuersTest.PASSPHRASE);

        assertThat(issue(issuer).getFirst().badge().json()).doesNotContain("credentialStatus");
        assertThat(desk.withdrawals().published(issuer)).isEmpty();
        assertThatThrownBy(() -> desk.withdrawals().export(issuer, folder.resolve("lists.json")))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(FailureCode.NO_STATUS_LIST));
    }

    private static String revocation(Tremplin tremplin, IssuedBadge badge) {
        return tremplin.verifying().text(badge.badge().json(), Optional.empty(), Language.EN).findings().stream()
                .filter(finding -> finding.topic() == Topic.REVOCATION)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static StatusCredential list(Map<String, byte[]> files, String name) {
        return StatusCredential.parse(new String(files.get(name), StandardCharsets.UTF_8));
    }

    private List<IssuedBadge> issue(Issuer issuer) {
        desk.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
        desk.journal().log(Samples.facts("Marathon", Samples.DAY));
        Path file = folder.resolve("missions.tremplin");
        desk.declaring().export(file);
        Declaration opened = desk.desk().open(file);
        Map<Id<Mission>, Decision> all = new HashMap<>();
        opened.file().missions().forEach(mission -> all.put(mission.id(), new Decision.Confirm()));
        return desk.desk().issue(opened, all, issuer, BadgeSplit.EVENT, true);
    }
}
