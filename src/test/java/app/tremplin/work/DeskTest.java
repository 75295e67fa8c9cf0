package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.BadgeSplit;
import app.tremplin.domain.BadgeStatus;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.VerificationReport;
import app.tremplin.domain.WorkedTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The trust path between two computers: a volunteer's and a desk's.
class DeskTest {

    private static final char[] NONE = {};
    private static final String STATUS = "https://verifier.example/status/";

    private final IssuersTest.MovingClock clock = new IssuersTest.MovingClock();

    @TempDir
    Path folder;

    private Tremplin volunteer;
    private Tremplin desk;
    private Path file;

    @BeforeEach
    void open() {
        volunteer = Tremplin.open(folder.resolve("volunteer"), clock);
        desk = Tremplin.open(folder.resolve("desk"), clock);
        file = folder.resolve("aicha.tremplin");
        volunteer.identity().change("Aïcha Lemoine", "B-17", List.of("aicha@example.org"));
        volunteer.badging().makeKey(NONE);
    }

    @AfterEach
    void close() {
        volunteer.close();
        desk.close();
    }

    @Test
    void what_a_volunteer_declares_arrives_as_it_was_and_without_what_they_wrote_for_themselves() throws IOException {
        MissionFacts facts = new MissionFacts(
                "Fête du fleuve",
                "accueil-spectateurs",
                "Quai Sud",
                Samples.DAY,
                Samples.DAY,
                new WorkedTime.EachDay(java.time.LocalTime.of(22, 0), java.time.LocalTime.of(2, 30)),
                "Orienter le public\n\"à l’entrée\" \\ {}",
                "Karim et Zoé",
                List.of("arabe"),
                new Reflection("situation", "action", "résultat"));
        Mission mission = volunteer.journal().log(facts);

        assertThat(volunteer.declaring().export(file)).isEqualTo(1);
        Declaration opened = desk.desk().open(file);

        Mission declared = opened.missions().getFirst().mission();
        assertThat(declared.id()).isEqualTo(mission.id());
        assertThat(declared.facts().account()).isEqualTo(facts.account());
        assertThat(declared.facts().engagement()).isEqualTo(facts.engagement());
        assertThat(declared.facts().time()).isEqualTo(facts.time());
        assertThat(opened.file().volunteer()).isEqualTo(volunteer.identity().me());
        assertThat(opened.findings()).hasSize(2);
        assertThat(opened.findings().getFirst()).isInstanceOf(Finding.Ok.class);
        assertThat(Files.readString(file)).doesNotContain("Karim", "arabe", "résultat");
    }

    @Test
    void only_finished_missions_that_nobody_decided_on_are_handed_over() {
        volunteer.journal().log(Samples.facts("Finie", Samples.DAY));
        volunteer.journal().log(Samples.facts("À venir", Samples.TODAY.plusDays(3)));
        Samples.confirmed(volunteer, Samples.facts("Confirmée", Samples.DAY));
        Samples.refused(volunteer, Samples.facts("Refusée", Samples.DAY));

        volunteer.declaring().export(file);

        assertThat(desk.desk().open(file).missions())
                .extracting(each -> each.mission().facts().event())
                .containsExactly("Finie");
    }

    @Test
    void without_missions_a_name_or_a_key_there_is_no_file() {
        fails(FailureCode.NOTHING_TO_DECLARE, () -> volunteer.declaring().export(file));
        volunteer.journal().log(Samples.facts("Fête", Samples.DAY));
        volunteer.identity().change("", "", List.of());
        fails(FailureCode.NO_NAME, () -> volunteer.declaring().export(file));
        desk.identity().change("Zoé", "", List.of());
        desk.journal().log(Samples.facts("Fête", Samples.DAY));
        fails(FailureCode.KEY_UNREADABLE, () -> desk.declaring().export(file));
        assertThat(file).doesNotExist();
    }

    @Test
    void a_confirmed_mission_becomes_a_badge_and_a_refused_one_an_answer() throws IOException {
        Mission good = volunteer.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
        Mission bad = volunteer.journal().log(Samples.facts("Marathon", Samples.DAY));
        Mission changed = volunteer.journal().log(Samples.facts("Régates", Samples.DAY));
        volunteer.declaring().export(file);
        Issuer issuer = issuer(Optional.of(STATUS));
        Declaration opened = desk.desk().open(file);
        Map<Id<Mission>, Decision> decisions = Map.of(
                good.id(), new Decision.Confirm(),
                bad.id(), new Decision.Refuse("Absente ce jour-là"),
                changed.id(), new Decision.Refuse("Pas sur la liste"));

        List<IssuedBadge> issued = desk.desk().issue(opened, decisions, issuer, BadgeSplit.ONE, false);
        Path out = folder.resolve("out");
        desk.delivering().save(issued, issuer, out);
        desk.desk().answer(opened, decisions, issuer, out.resolve("answer.tremplin"));

        assertThat(issued).hasSize(1);
        assertThat(issued.getFirst().badge().title()).isEqualTo("Fête du fleuve");
        assertThat(issued.getFirst().badge().minutes()).isEqualTo(240);
        assertThat(issued.getFirst().statusIndex()).isPresent();
        for (String name : List.of("badge.json", "badge.png", "badge-1200.png", "badge.svg", "badge.jwt")) {
            VerificationReport report =
                    desk.verifying().file(out.resolve(name), Optional.of("aicha@example.org"), Language.FR);
            assertThat(report.holds()).as(name).isTrue();
            assertThat(report.claims().selfDeclared()).isFalse();
            assertThat(report.claims().issuerName()).isEqualTo("Comité du Fleuve");
            assertThat(report.claims().holder()).isEqualTo("Aïcha Lemoine");
        }
        assertThat(out.resolve("link.txt")).content().startsWith("HTTPS://V.EXAMPLE/#");
        assertThat(out.resolve("qr.png")).isNotEmptyFile();
        assertThat(out.resolve("qr.svg")).isNotEmptyFile();

        volunteer.journal().change(changed.id(), Samples.facts("Régates de nuit", Samples.DAY));
        int accepted = volunteer.declaring().accept(volunteer.declaring().open(out.resolve("answer.tremplin")));

        assertThat(accepted).isEqualTo(2);
        assertThat(state(good)).isInstanceOf(MissionState.Confirmed.class);
        assertThat(state(bad)).isInstanceOfSatisfying(MissionState.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo("Absente ce jour-là");
            assertThat(refused.by()).isEqualTo("Comité du Fleuve");
        });
        assertThat(state(changed)).isInstanceOf(MissionState.Declared.class);
        assertThat(volunteer.declaring().changes(volunteer.declaring().open(out.resolve("answer.tremplin"))))
                .isEmpty();
    }

    @Test
    void missions_make_one_badge_or_one_for_each_event_or_skill() {
        volunteer.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
        volunteer.journal().log(Samples.facts("Marathon", Samples.DAY));
        volunteer.declaring().export(file);
        Issuer issuer = issuer(Optional.of(STATUS));
        Declaration opened = desk.desk().open(file);

        List<IssuedBadge> byEvent = desk.desk().issue(opened, all(opened), issuer, BadgeSplit.EVENT, false);
        List<IssuedBadge> bySkill = desk.desk().issue(opened, all(opened), issuer, BadgeSplit.SKILL, true);
        desk.delivering().save(byEvent, issuer, folder.resolve("out"));

        assertThat(byEvent)
                .extracting(issued -> issued.badge().title())
                .containsExactlyInAnyOrder("Fête du fleuve", "Marathon");
        assertThat(bySkill)
                .hasSize(desk.desk().attested(opened, all(opened)).attributed().size())
                .allSatisfy(issued -> assertThat(issued.badge().skillIds()).hasSize(1));
        assertThat(bySkill).extracting(IssuedBadge::statusIndex).doesNotHaveDuplicates();
        assertThat(folder.resolve("out/fete-du-fleuve/badge.json")).exists();
        assertThat(folder.resolve("out/marathon/badge.png")).exists();
        for (IssuedBadge issued : bySkill) {
            assertThat(desk.verifying()
                            .text(issued.badge().json(), Optional.empty(), Language.EN)
                            .holds())
                    .isTrue();
        }
    }

    @Test
    void the_same_missions_are_not_silently_signed_twice() {
        volunteer.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
        volunteer.declaring().export(file);
        Issuer issuer = issuer(Optional.empty());
        Declaration opened = desk.desk().open(file);
        IssuedBadge first = desk.desk()
                .issue(opened, all(opened), issuer, BadgeSplit.ONE, false)
                .getFirst();
        // A file exported anew is about the same missions.
        volunteer.declaring().export(folder.resolve("again.tremplin"));
        Declaration again = desk.desk().open(folder.resolve("again.tremplin"));

        assertThat(again.missions().getFirst().earlier()).containsExactly(first);
        fails(FailureCode.ALREADY_ISSUED, () -> desk.desk().issue(again, all(again), issuer, BadgeSplit.ONE, false));
        assertThat(desk.register().count(issuer)).isEqualTo(1);
        desk.desk().issue(again, all(again), issuer, BadgeSplit.ONE, true);
        assertThat(desk.register().count(issuer)).isEqualTo(2);
        assertThat(first.statusIndex()).isEmpty();
    }

    @Test
    void nothing_is_signed_without_a_confirmed_mission_or_with_a_locked_key() {
        volunteer.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
        volunteer.declaring().export(file);
        Issuer issuer = issuer(Optional.empty());
        Declaration opened = desk.desk().open(file);

        fails(FailureCode.NOTHING_CONFIRMED, () -> desk.desk().issue(opened, Map.of(), issuer, BadgeSplit.ONE, false));
        desk.issuers().lock(issuer);
        fails(FailureCode.KEY_LOCKED, () -> desk.desk().issue(opened, all(opened), issuer, BadgeSplit.ONE, false));
        assertThat(desk.register().count(issuer)).isZero();
    }

    @Test
    void a_mission_that_is_not_over_cannot_be_confirmed() {
        volunteer.journal().log(Samples.facts("Fête du fleuve", Samples.TODAY));
        volunteer.declaring().export(file);
        Issuer issuer = issuer(Optional.empty());
        clock.forward(Duration.ofDays(-2));
        Declaration opened = desk.desk().open(file);

        assertThat(opened.missions().getFirst().obstacle()).isPresent();
        fails(FailureCode.NOT_CONFIRMABLE, () -> desk.desk().issue(opened, all(opened), issuer, BadgeSplit.ONE, false));
    }

    @Test
    void every_changed_character_of_a_mission_file_is_refused() throws IOException {
        volunteer.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
        volunteer.declaring().export(file);
        String whole = Files.readString(file);
        int refused = 0;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (Character.isWhitespace(c)) {
                continue;
            }
            Files.writeString(file, whole.substring(0, i) + (c == 'x' ? 'y' : 'x') + whole.substring(i + 1));
            assertThatThrownBy(() -> desk.desk().open(file)).as("at %d", i).isInstanceOf(Failure.class);
            refused++;
        }
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void an_answer_is_for_its_volunteer_alone_and_no_mission_file() {
        Mission mission = volunteer.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
        volunteer.declaring().export(file);
        Issuer issuer = issuer(Optional.empty());
        Declaration opened = desk.desk().open(file);
        Path answer = folder.resolve("answer.tremplin");
        desk.desk().answer(opened, Map.of(mission.id(), new Decision.Refuse("Absente")), issuer, answer);
        desk.badging().makeKey(NONE);

        fails(FailureCode.ANSWER_FOR_ANOTHER, () -> desk.declaring().open(answer));
        fails(FailureCode.MISSION_FILE, () -> desk.desk().open(answer));
        fails(FailureCode.MISSION_FILE, () -> volunteer.declaring().open(file));
    }

    @Test
    void revoking_is_for_good_and_suspending_is_not() {
        IssuedBadge issued = one(Optional.of(STATUS));
        Id<app.tremplin.domain.Badge> id = issued.badge().id();

        assertThat(desk.register().suspend(id, "À vérifier").status()).isInstanceOf(BadgeStatus.Suspended.class);
        assertThat(desk.register().reinstate(id).status()).isInstanceOf(BadgeStatus.Valid.class);
        assertThat(desk.register().revoke(id, " Erreur de nom ").status())
                .isInstanceOfSatisfying(
                        BadgeStatus.Revoked.class,
                        revoked -> assertThat(revoked.reason()).isEqualTo("Erreur de nom"));
        fails(FailureCode.REVOKED_FOR_GOOD, () -> desk.register().reinstate(id));
        fails(FailureCode.REVOKED_FOR_GOOD, () -> desk.register().suspend(id, "x"));
        assertThat(desk.register().named("urn:uuid:" + id).status()).isInstanceOf(BadgeStatus.Revoked.class);
        fails(FailureCode.UNKNOWN_BADGE, () -> desk.register().named("nothing"));
    }

    static IssuerProfile profile(Optional<String> statusAddress) {
        return new IssuerProfile(
                "Comité du Fleuve",
                "https://fleuve.example/",
                "bonjour@fleuve.example",
                Optional.empty(),
                Optional.empty(),
                "HTTPS://V.EXAMPLE/",
                statusAddress,
                Optional.of(24),
                Language.FR);
    }

    private IssuedBadge one(Optional<String> statusAddress) {
        volunteer.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
        volunteer.declaring().export(file);
        Declaration opened = desk.desk().open(file);
        return desk.desk()
                .issue(opened, all(opened), issuer(statusAddress), BadgeSplit.ONE, false)
                .getFirst();
    }

    private Issuer issuer(Optional<String> statusAddress) {
        return desk.issuers().create(profile(statusAddress), IssuersTest.PASSPHRASE);
    }

    private static Map<Id<Mission>, Decision> all(Declaration opened) {
        Map<Id<Mission>, Decision> all = new HashMap<>();
        opened.file().missions().forEach(mission -> all.put(mission.id(), new Decision.Confirm()));
        return all;
    }

    private MissionState state(Mission mission) {
        return volunteer.journal().find(mission.id()).orElseThrow().state();
    }

    private static void fails(FailureCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
