package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.WorkedTime;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalTest {

    private static final WorkedTime MORNING = new WorkedTime.EachDay(LocalTime.of(9, 0), LocalTime.of(13, 0));
    private static final WorkedTime AFTERNOON = new WorkedTime.EachDay(LocalTime.of(14, 0), LocalTime.of(18, 0));
    private static final MissionFacts FACTS = Samples.facts("Fête du fleuve", Samples.DAY, MORNING, "Accueil");

    @TempDir
    Path folder;

    private Tremplin tremplin;
    private Journal journal;

    @BeforeEach
    void open() {
        tremplin = Samples.open(folder);
        journal = tremplin.journal();
    }

    @AfterEach
    void close() {
        tremplin.close();
    }

    @Test
    void a_logged_mission_is_declared_and_still_there_after_closing() {
        Mission logged = journal.log(FACTS);
        tremplin.close();
        open();

        assertThat(logged.state()).isEqualTo(new MissionState.Declared());
        assertThat(journal.missions()).containsExactly(logged);
        assertThat(journal.find(logged.id())).contains(logged);
    }

    @Test
    void missions_are_listed_latest_first() {
        Mission older = journal.log(Samples.facts("Fête", Samples.DAY.minusDays(1)));
        Mission newer = journal.log(Samples.facts("Fête", Samples.DAY.plusDays(1)));
        Mission between = journal.log(Samples.facts("Fête", Samples.DAY));

        assertThat(journal.missions()).containsExactly(newer, between, older);
    }

    @Test
    void a_change_can_be_undone() {
        Mission confirmed = Samples.confirmed(tremplin, FACTS);
        Mission before = journal.change(confirmed.id(), Samples.facts("Autre fête", Samples.DAY))
                .orElseThrow();
        assertThat(before).isEqualTo(confirmed);

        assertThat(tremplin.history().undo()).isPresent();

        assertThat(journal.missions()).containsExactly(confirmed);
    }

    @Test
    void a_deleted_mission_can_be_put_back_as_it_was() {
        Mission confirmed = Samples.confirmed(tremplin, FACTS);

        Mission gone = journal.delete(confirmed.id()).orElseThrow();
        assertThat(journal.missions()).isEmpty();
        assertThat(journal.find(confirmed.id())).isEmpty();

        assertThat(gone).isEqualTo(confirmed);
        assertThat(tremplin.history().undo()).isPresent();
        assertThat(journal.missions()).containsExactly(confirmed);
    }

    @Test
    void what_is_not_there_is_neither_changed_nor_deleted() {
        Id<Mission> nobody = new Id<>(new UUID(1, 1));

        assertThat(journal.change(nobody, FACTS)).isEmpty();
        assertThat(journal.delete(nobody)).isEmpty();
        assertThat(journal.missions()).isEmpty();
    }

    @Test
    void another_story_leaves_a_mission_confirmed() {
        Mission confirmed = Samples.confirmed(tremplin, FACTS);
        MissionFacts retold = new MissionFacts(
                FACTS.event(),
                FACTS.missionTypeId(),
                FACTS.site(),
                FACTS.firstDay(),
                FACTS.lastDay(),
                FACTS.time(),
                "Accueil et orientation",
                "Familles",
                List.of("français"),
                new Reflection("Foule", "Guidage", "Fluidité"));

        journal.change(confirmed.id(), retold);

        assertThat(journal.missions()).containsExactly(new Mission(confirmed.id(), retold, confirmed.state()));
    }

    static Stream<MissionFacts> other_engagements() {
        return Stream.of(
                Samples.facts("Fête du fleuve 2", Samples.DAY, MORNING, "Accueil"),
                Samples.facts("Fête du fleuve", Samples.DAY.plusDays(1), MORNING, "Accueil"),
                Samples.facts("Fête du fleuve", Samples.DAY, new WorkedTime.Total(480), "Accueil"),
                Samples.facts("Fête du fleuve", Samples.DAY, AFTERNOON, "Accueil"),
                new MissionFacts(
                        "Fête du fleuve",
                        "secours-medical",
                        "Quai Sud",
                        Samples.DAY,
                        Samples.DAY,
                        MORNING,
                        "Accueil",
                        "",
                        List.of(),
                        Reflection.NONE),
                new MissionFacts(
                        "Fête du fleuve",
                        "accueil-spectateurs",
                        "Quai Nord",
                        Samples.DAY,
                        Samples.DAY,
                        MORNING,
                        "Accueil",
                        "",
                        List.of(),
                        Reflection.NONE));
    }

    @ParameterizedTest
    @MethodSource("other_engagements")
    void other_facts_make_a_confirmed_mission_declared_again(MissionFacts other) {
        Mission confirmed = Samples.confirmed(tremplin, FACTS);

        journal.change(confirmed.id(), other);

        assertThat(journal.missions()).containsExactly(new Mission(confirmed.id(), other, new MissionState.Declared()));
    }

    @Test
    void other_facts_make_a_refused_mission_declared_again() {
        Mission refused = Samples.refused(tremplin, FACTS);

        journal.change(refused.id(), Samples.facts("Autre fête", Samples.DAY));

        assertThat(journal.missions().getFirst().state()).isEqualTo(new MissionState.Declared());
    }

    @Test
    void a_mission_with_a_blocking_problem_is_not_saved() {
        Mission good = journal.log(FACTS);
        MissionFacts nowhere = Samples.facts(" ", Samples.DAY);

        assertThatThrownBy(() -> journal.log(nowhere)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.change(good.id(), nowhere)).isInstanceOf(IllegalArgumentException.class);

        assertThat(journal.missions()).containsExactly(good);
    }

    @Test
    void several_missions_are_logged_all_or_none_when_one_is_wrong() {
        assertThatThrownBy(() -> journal.logAll(List.of(FACTS, Samples.facts(" ", Samples.DAY), FACTS)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(journal.missions()).isEmpty();
    }

    @Test
    void several_missions_are_logged_all_or_none_when_the_file_refuses_one() throws SQLException {
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tremplin.db"));
                Statement statement = file.createStatement()) {
            statement.execute("CREATE TRIGGER trouble BEFORE INSERT ON mission WHEN NEW.event = 'Trouble' "
                    + "BEGIN SELECT RAISE(ABORT, 'trouble'); END");
        }

        assertThatThrownBy(() -> journal.logAll(List.of(FACTS, Samples.facts("Trouble", Samples.DAY))))
                .hasMessageContaining("trouble");

        assertThat(journal.missions()).isEmpty();
    }
}
