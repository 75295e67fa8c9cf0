package app.tremplin.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.Samples;
import app.tremplin.domain.Standing;
import app.tremplin.domain.WorkedTime;
import app.tremplin.skill.Attribution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class HomeModelTest {

    private static final Catalogue CATALOGUE = Samples.catalogue(30, 15, 4, new Random(5));
    private static final MissionState CONFIRMED = new MissionState.Confirmed("Élan", Instant.EPOCH);
    private static final MissionState DECLARED = new MissionState.Declared();
    private static final MissionState REFUSED = new MissionState.Refused("Élan", Instant.EPOCH, "absent");
    private static final Reflection TOLD = new Reflection("s", "a", "r");

    private int number;

    @Test
    void who_begins_is_told_nothing_but_the_steps() {
        HomeModel model = model("", List.of(), List.of(), true);

        assertThat(model.todos()).isEmpty();
        assertThat(model.years()).containsExactly(2026);
        assertThat(model.days(2026)).isEmpty();
        assertThat(model.progress(HomeModel.Step.LOG)).isEqualTo(HomeModel.Progress.NEXT);
    }

    @Test
    void what_to_do_next_is_counted_and_in_order() {
        List<Mission> missions = List.of(
                mission("2026-06-01", "2026-06-01", 240, DECLARED, Reflection.NONE),
                mission("2026-06-02", "2026-06-02", 240, CONFIRMED, Reflection.NONE),
                mission("2026-06-03", "2026-06-03", 240, REFUSED, Reflection.NONE),
                mission("2027-01-03", "2027-01-03", 240, DECLARED, Reflection.NONE));

        assertThat(model("", missions, List.of(), false).todos())
                .containsExactly(
                        new HomeModel.Todo(HomeModel.Task.NAME, 0),
                        new HomeModel.Todo(HomeModel.Task.BACK_UP, 0),
                        new HomeModel.Todo(HomeModel.Task.HAND_IN, 1),
                        new HomeModel.Todo(HomeModel.Task.BADGE, 0),
                        new HomeModel.Todo(HomeModel.Task.REFLECT, 2));
    }

    @Test
    void when_all_is_done_nothing_is_left_to_do() {
        List<Mission> missions = List.of(mission("2026-06-01", "2026-06-01", 240, CONFIRMED, TOLD));

        assertThat(model("Zoé", missions, List.of(badge(240)), true).todos()).isEmpty();
        assertThat(model("Zoé", missions, List.of(badge(100)), true).todos())
                .containsExactly(new HomeModel.Todo(HomeModel.Task.BADGE, 1));
    }

    @Test
    void the_calendar_spreads_a_mission_over_its_days_and_years() {
        HomeModel model = model(
                "",
                List.of(
                        mission("2025-12-30", "2026-01-02", 400, CONFIRMED, TOLD),
                        mission("2026-01-02", "2026-01-02", 500, DECLARED, TOLD),
                        mission("2026-12-24", "2026-12-24", 60, DECLARED, TOLD),
                        mission("2026-03-01", "2026-03-01", 60, REFUSED, TOLD)),
                List.of(),
                true);

        assertThat(model.years()).containsExactly(2025, 2026);
        assertThat(model.latestYear()).isEqualTo(2026);
        assertThat(model.days(2025).values())
                .extracting(HomeModel.Day::minutes, HomeModel.Day::vouching)
                .containsExactly(
                        Tuple.tuple(100L, HomeModel.Vouching.CONFIRMED),
                        Tuple.tuple(100L, HomeModel.Vouching.CONFIRMED));
        assertThat(model.days(2026).keySet())
                .containsExactly(
                        LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-02"), LocalDate.parse("2026-12-24"));
        HomeModel.Day both = day(model, "2026-01-02");
        assertThat(both)
                .isEqualTo(new HomeModel.Day(LocalDate.parse("2026-01-02"), 2, 600, HomeModel.Vouching.DECLARED));
        assertThat(both.level()).isEqualTo(4);
        assertThat(day(model, "2026-12-24").vouching()).isEqualTo(HomeModel.Vouching.PLANNED);
    }

    private static HomeModel.Day day(HomeModel model, String date) {
        return Objects.requireNonNull(model.days(2026).get(LocalDate.parse(date)));
    }

    @Test
    void the_next_mission_is_the_first_that_is_not_over() {
        Mission soon = mission("2026-11-24", "2026-11-25", 60, DECLARED, TOLD);
        HomeModel model = model(
                "",
                List.of(
                        mission("2027-11-24", "2027-11-25", 60, DECLARED, TOLD),
                        soon,
                        mission("2026-11-23", "2026-11-23", 60, DECLARED, TOLD)),
                List.of(),
                true);

        assertThat(model.upcoming()).contains(soon);
        assertThat(model.latestYear()).isEqualTo(2026);
    }

    private static HomeModel model(String name, List<Mission> missions, List<Badge> badges, boolean backedUp) {
        List<Mission> counted = new ArrayList<>(missions);
        counted.removeIf(mission -> !mission.countsOn(Samples.TODAY));
        Standing standing = new Standing(
                counted, Attribution.of(CATALOGUE, counted), Attribution.of(CATALOGUE, List.of()), List.of());
        return new HomeModel(name, missions, standing, badges, Samples.TODAY, backedUp);
    }

    private Mission mission(String first, String last, int minutes, MissionState state, Reflection reflection) {
        number++;
        return new Mission(
                new Id<>(new UUID(number, number)),
                new MissionFacts(
                        "Fête",
                        "type-1",
                        "Quai",
                        LocalDate.parse(first),
                        LocalDate.parse(last),
                        new WorkedTime.Total(minutes),
                        "",
                        "",
                        List.of(),
                        reflection),
                state);
    }

    private static Badge badge(int minutes) {
        return new Badge(new Id<>(new UUID(9, 9)), "Fête", Instant.EPOCH, "{}", "A", List.of(), minutes);
    }
}
