package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.Organisation;
import app.tremplin.badge.bake.PngBaking;
import app.tremplin.domain.Badge;
import app.tremplin.domain.Endorsed;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Finding;
import app.tremplin.domain.ImportOutcome;
import app.tremplin.domain.ImportOutcome.Belonging;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.domain.Volunteer;
import app.tremplin.platform.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalletTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Instant LATER = Organisation.MORNING.plusSeconds(3_600);

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Tremplin tremplin;
    private Mission mission;
    private Mission other;

    @BeforeEach
    void open() {
        tremplin = Samples.open(folder);
        tremplin.identity().change("Aïcha Lemoine", "", List.of("aicha@example.org"));
        mission = tremplin.journal().log(Samples.facts("Fête du fleuve", Samples.DAY));
        other = tremplin.journal().log(Samples.facts("Marathon", Samples.DAY));
    }

    @AfterEach
    void close() {
        tremplin.close();
    }

    @Test
    void an_organisations_badge_confirms_the_missions_it_names_and_no_others() {
        ImportOutcome outcome = paste(badge(ID, Organisation.MORNING));

        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Added.class, added -> {
            assertThat(added.belonging()).isEqualTo(Belonging.MINE);
            assertThat(added.confirmed()).isEqualTo(1);
        });
        assertThat(state(mission)).isEqualTo(new MissionState.Confirmed(Organisation.NAME, Organisation.MORNING));
        assertThat(state(other)).isEqualTo(new MissionState.Declared());
        assertThat(tremplin.awarding().standing().confirmed().minutes()).isEqualTo(240);
    }

    @Test
    void a_mission_that_was_changed_since_stays_declared() {
        String badge = badge(ID, Organisation.MORNING);
        tremplin.journal().change(mission.id(), Samples.facts("Fête du lac", Samples.DAY));

        assertThat(paste(badge).confirmations()).isZero();
        assertThat(state(mission)).isEqualTo(new MissionState.Declared());
    }

    @Test
    void a_badge_about_somebody_else_is_kept_said_to_be_theirs_and_confirms_nothing() {
        Volunteer stranger = new Volunteer(me().id(), "Bob", "", List.of("bob@example.org"));
        String badge = Organisation.badge(ID, Organisation.MORNING, stranger, List.of(mission));

        assertThat(paste(badge)).isInstanceOfSatisfying(ImportOutcome.Added.class, added -> {
            assertThat(added.belonging()).isEqualTo(Belonging.ANOTHERS);
            assertThat(added.confirmed()).isZero();
        });
        assertThat(state(mission)).isEqualTo(new MissionState.Declared());
    }

    @Test
    void a_badge_that_names_the_volunteers_key_is_theirs_even_without_an_email() {
        tremplin.badging().makeKey(new char[0]);
        String did = ownDid();
        Volunteer nameless = new Volunteer(me().id(), "A. L.", "", List.of());

        ImportOutcome mine = paste(Organisation.badge(ID, Organisation.MORNING, nameless, List.of(mission), did));
        ImportOutcome theirs = paste(Organisation.badge(
                new UUID(1, 2),
                Organisation.MORNING,
                nameless,
                List.of(other),
                Organisation.DID.replace("z6Mk", "z6Mk")));

        assertThat(((ImportOutcome.Added) mine).belonging()).isEqualTo(Belonging.MINE);
        assertThat(((ImportOutcome.Added) mine).confirmed()).isEqualTo(1);
        assertThat(theirs).isInstanceOf(ImportOutcome.Added.class);
        assertThat(state(other)).isEqualTo(new MissionState.Declared());
    }

    @Test
    void the_same_bytes_are_one_badge_and_come_out_as_they_came_in() throws Exception {
        byte[] bytes = (badge(ID, Organisation.MORNING) + "\n").getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(elsewhere.resolve("badge.json"), bytes);

        List<ImportOutcome> outcomes = tremplin.wallet().add(List.of(file, file));

        assertThat(outcomes.get(0)).isInstanceOf(ImportOutcome.Added.class);
        assertThat(outcomes.get(1)).isEqualTo(new ImportOutcome.Same("badge.json", "Fête du fleuve"));
        Path out = elsewhere.resolve("out.json");
        tremplin.wallet().export(tremplin.wallet().badges().getFirst(), out);
        assertThat(out).hasBinaryContent(bytes);
    }

    @Test
    void a_newer_issue_takes_the_place_of_the_older_one_whichever_comes_first() {
        assertThat(paste(badge(ID, Organisation.MORNING))).isInstanceOf(ImportOutcome.Added.class);
        assertThat(paste(badge(ID, LATER))).isInstanceOf(ImportOutcome.Replaced.class);
        assertThat(paste(badge(ID, Organisation.MORNING.minusSeconds(60)))).isInstanceOf(ImportOutcome.Older.class);

        ReceivedBadge current = only();
        assertThat(current.issued()).contains(LATER);
        assertThat(tremplin.wallet().history(current))
                .extracting(badge -> badge.issued().orElseThrow())
                .containsExactlyInAnyOrder(Organisation.MORNING, Organisation.MORNING.minusSeconds(60));
    }

    @Test
    void the_same_badge_as_a_picture_is_kept_beside_and_shown_first() {
        String json = badge(ID, Organisation.MORNING);
        paste(json);
        Badge own = ownBadge();
        byte[] png = PngBaking.bake(tremplin.badging().picture(own, Language.FR, 64), json);

        ImportOutcome outcome = receive("badge.png", png);

        assertThat(outcome).isInstanceOf(ImportOutcome.OtherFile.class);
        assertThat(only().format().isPicture()).isTrue();
        assertThat(tremplin.wallet().picture(only(), Language.FR, 64)).isPresent();
        assertThat(tremplin.wallet().history(only())).hasSize(1);
    }

    @Test
    void a_badge_with_the_identifier_of_another_issuers_badge_does_not_touch_it() {
        paste(badge(ID, Organisation.MORNING));
        String forged = badge(ID, LATER).replace(Organisation.NAME, "Autre");

        assertThat(paste(forged)).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(only().issued()).contains(Organisation.MORNING);
    }

    @Test
    void each_file_has_its_own_outcome_and_a_bad_one_keeps_no_other_out() throws Exception {
        Path good = Files.writeString(elsewhere.resolve("good.json"), badge(ID, Organisation.MORNING));
        Path changed = Files.writeString(
                elsewhere.resolve("changed.json"), badge(new UUID(1, 2), LATER).replace("Lemoine", "Lemoyne"));
        Path junk = Files.writeString(elsewhere.resolve("junk.txt"), "bonjour");
        Path absent = elsewhere.resolve("absent.json");

        assertThat(tremplin.wallet().add(List.of(junk, changed, absent, good)))
                .extracting(outcome -> outcome.getClass().getSimpleName())
                .containsExactly("Refused", "Refused", "Refused", "Added");
        assertThat(tremplin.wallet().badges()).hasSize(1);
    }

    @Test
    void the_volunteers_own_badge_and_a_mere_link_are_told_apart_from_received_ones() {
        Badge own = ownBadge();
        assertThat(paste(own.json())).isInstanceOf(ImportOutcome.Same.class);
        assertThat(paste(tremplin.badging().link(own, Settings.initial(Language.FR))))
                .isInstanceOf(ImportOutcome.Refused.class);
        assertThat(tremplin.wallet().badges()).isEmpty();
    }

    @Test
    void a_badge_is_removed_with_its_history_and_comes_back_whole() {
        paste(badge(ID, Organisation.MORNING));
        paste(badge(ID, LATER));
        ReceivedBadge current = only();

        tremplin.wallet().remove(current);
        assertThat(tremplin.wallet().badges()).isEmpty();
        assertThatThrownBy(() -> tremplin.wallet().export(current, elsewhere.resolve("gone.json")))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(FailureCode.BADGE_GONE));

        assertThat(tremplin.history().undo()).isPresent();
        assertThat(only()).isEqualTo(current);
        assertThat(tremplin.wallet().history(current)).hasSize(1);
    }

    @Test
    void an_endorsement_stands_with_the_badge_and_the_content_it_is_about() {
        Badge own = ownBadge();
        String endorsement = Organisation.endorsement(own.json(), "Toujours à l’heure.");

        assertThat(paste(endorsement)).isEqualTo(new ImportOutcome.Endorsed("pasted", Organisation.NAME, true));
        assertThat(paste(endorsement)).isInstanceOf(ImportOutcome.Same.class);

        List<Endorsed> endorsed = tremplin.wallet().endorsements(own);
        assertThat(endorsed).hasSize(1);
        assertThat(endorsed.getFirst().comment()).isEqualTo("Toujours à l’heure.");
        assertThat(endorsed.getFirst().findings())
                .extracting(Finding::code)
                .containsExactly("integrity.unchanged", "issuer.unknown");
        Badge rewritten = new Badge(
                own.id(),
                own.title(),
                own.issuedAt(),
                own.json().replace("Aïcha", "Alicia"),
                own.token(),
                own.skillIds(),
                own.minutes());
        assertThat(tremplin.wallet().endorsements(rewritten).getFirst().findings())
                .extracting(Finding::code)
                .contains("integrity.endorsed");
    }

    @Test
    void what_was_received_is_there_at_the_next_opening() {
        paste(badge(ID, Organisation.MORNING));
        ReceivedBadge before = only();
        tremplin.close();
        tremplin = Samples.open(folder);
        assertThat(only()).isEqualTo(before);
        assertThat(tremplin.wallet().report(before, Language.FR).holds()).isTrue();
    }

    private Badge ownBadge() {
        tremplin.badging().makeKey(new char[0]);
        return tremplin.badging().make(Settings.initial(Language.FR));
    }

    private String ownDid() {
        Badge own = ownBadge();
        int start = own.json().indexOf("did:key:");
        return own.json().substring(start, start + 56);
    }

    private String badge(UUID id, Instant issued) {
        return Organisation.badge(id, issued, me(), List.of(mission));
    }

    private Volunteer me() {
        return tremplin.identity().me();
    }

    private ImportOutcome paste(String text) {
        return tremplin.wallet().add("pasted", text);
    }

    private ImportOutcome receive(String name, byte[] content) {
        try {
            return tremplin.wallet()
                    .add(List.of(Files.write(elsewhere.resolve(name), content)))
                    .getFirst();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ReceivedBadge only() {
        List<ReceivedBadge> badges = tremplin.wallet().badges();
        assertThat(badges).hasSize(1);
        return badges.getFirst();
    }

    private MissionState state(Mission each) {
        return tremplin.journal().find(each.id()).orElseThrow().state();
    }
}
