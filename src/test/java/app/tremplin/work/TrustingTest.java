package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.Organisation;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Language;
import app.tremplin.domain.ListedIssuer;
import app.tremplin.domain.Mission;
import app.tremplin.domain.StatusCopy;
import app.tremplin.domain.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustingTest {

    private static final Instant YESTERDAY = Organisation.MORNING.minusSeconds(86_400);

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Tremplin tremplin;
    private String badge;

    @BeforeEach
    void open() {
        tremplin = Samples.open(folder);
        tremplin.identity().change("Aïcha Lemoine", "", List.of());
        Mission mission = tremplin.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
        badge = Organisation.listed(
                new UUID(1, 2), YESTERDAY, tremplin.identity().me(), List.of(mission));
    }

    @AfterEach
    void close() {
        tremplin.close();
    }

    @Test
    void a_list_of_organisations_names_the_signer_with_source_and_date_until_it_is_forgotten() throws Exception {
        assertThat(code(Topic.ISSUER)).isEqualTo("issuer.unknown");

        assertThat(tremplin.trusting().importIssuers(issuers("Les Bénévoles réunis")))
                .isEqualTo(new Trusting.Learnt(1, 0));

        assertThat(code(Topic.ISSUER)).isEqualTo("issuer.known");
        ListedIssuer listed = tremplin.trusting().issuers().getFirst();
        assertThat(listed.source()).isEqualTo("issuers.json");
        assertThat(listed.imported()).isEqualTo(Samples.CLOCK.instant());
        tremplin.trusting().forget(listed);
        assertThat(code(Topic.ISSUER)).isEqualTo("issuer.unknown");
        tremplin.history().undo();
        assertThat(code(Topic.ISSUER)).isEqualTo("issuer.known");
    }

    @Test
    void a_mission_is_confirmed_by_the_name_the_organisation_is_known_by() throws Exception {
        tremplin.trusting().importIssuers(issuers("Les Bénévoles réunis"));
        assertThat(tremplin.wallet().add("pasted", badge).confirmations()).isEqualTo(1);
        assertThat(tremplin.journal().missions().getFirst().state().toString()).contains("Les Bénévoles réunis");
    }

    @Test
    void a_broken_list_of_organisations_takes_nothing_in() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("broken.json"), "{\"version\":1,\"issuers\":[{}]}");
        fails(FailureCode.KNOWN_ISSUERS, () -> tremplin.trusting().importIssuers(file));
        assertThat(tremplin.trusting().issuers()).isEmpty();
    }

    @Test
    void a_status_list_tells_what_was_withdrawn_and_an_older_one_cannot_undo_it() throws Exception {
        assertThat(code(Topic.REVOCATION)).doesNotStartWith("revocation.clear");
        Path clear = status("clear.json", YESTERDAY, false);
        Path withdrawn = status("withdrawn.json", Organisation.MORNING, true);

        tremplin.trusting().importStatus(clear);
        assertThat(finding(Topic.REVOCATION)).isInstanceOf(Finding.Ok.class);
        tremplin.trusting().importStatus(withdrawn);
        assertThat(finding(Topic.REVOCATION)).isInstanceOf(Finding.Failed.class);

        fails(FailureCode.STATUS_OLDER, () -> tremplin.trusting().importStatus(clear));
        assertThat(finding(Topic.REVOCATION)).isInstanceOf(Finding.Failed.class);
        assertThat(tremplin.trusting().statusCopies())
                .extracting(StatusCopy::validFrom, StatusCopy::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Organisation.MORNING, "withdrawn.json"));
    }

    @Test
    void a_withdrawn_badge_confirms_nothing() throws Exception {
        tremplin.trusting().importStatus(status("withdrawn.json", Organisation.MORNING, true));
        assertThat(tremplin.wallet().add("pasted", badge).confirmations()).isZero();
    }

    @Test
    void a_status_list_that_was_changed_is_refused() throws Exception {
        Path file = Files.writeString(
                elsewhere.resolve("changed.json"),
                Organisation.statusList(YESTERDAY, true).replace("2026-11-22", "2026-11-24"));
        fails(FailureCode.STATUS_UNSIGNED, () -> tremplin.trusting().importStatus(file));
        assertThat(tremplin.trusting().statusCopies()).isEmpty();
    }

    @Test
    void files_that_are_only_consulted_are_not_kept() throws Exception {
        Verifying consulting = Verifying.withoutWorkspace(Samples.CLOCK)
                .consulting(
                        Optional.of(issuers("Les Bénévoles réunis")),
                        Optional.of(status("withdrawn.json", Organisation.MORNING, true)),
                        Optional.of(Instant.parse("2020-01-01T00:00:00Z")));
        assertThat(consulting.text(badge, Optional.empty(), Language.FR).findings())
                .extracting(Finding::code)
                .contains("issuer.known", "dates.future");
        assertThat(code(Topic.ISSUER)).isEqualTo("issuer.unknown");
    }

    private Path issuers(String name) throws Exception {
        return Files.write(elsewhere.resolve("issuers.json"), Organisation.list(name));
    }

    private Path status(String name, Instant day, boolean withdrawn) throws Exception {
        return Files.writeString(elsewhere.resolve(name), Organisation.statusList(day, withdrawn));
    }

    private Finding finding(Topic topic) {
        return tremplin.verifying().text(badge, Optional.empty(), Language.FR).findings().stream()
                .filter(finding -> finding.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private String code(Topic topic) {
        return finding(topic).code();
    }

    private static void fails(FailureCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
