package app.tremplin.skill;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.GrowthPace;
import app.tremplin.domain.GrowthStep;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Samples;
import app.tremplin.domain.SkillScore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class GrowthTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 15);

    @Property(tries = 40)
    void each_step_is_the_attribution_of_all_that_ended_by_then(
            @ForAll Random random, @ForAll @IntRange(max = 25) int count) {
        Catalogue catalogue = Samples.catalogue(30, 15, 24, random);
        List<Mission> missions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            missions.add(mission(
                    i, "Fête", "type-" + random.nextInt(24), START.plusDays(random.nextInt(900)), random.nextInt(600)));
        }
        for (GrowthPace pace : List.of(GrowthPace.MONTH, GrowthPace.YEAR)) {
            List<GrowthStep> steps = Growth.of(catalogue, missions, pace);
            for (GrowthStep step : steps) {
                List<Mission> until = missions.stream()
                        .filter(mission -> !mission.facts().lastDay().isAfter(step.lastDay()))
                        .toList();
                assertThat(step.earned())
                        .isEqualTo(Attribution.of(catalogue, until).attributed().stream()
                                .map(SkillScore::skill)
                                .toList());
            }
            assertThat(steps).isSortedAccordingTo((a, b) -> a.lastDay().compareTo(b.lastDay()));
            assertThat(steps.stream().mapToLong(GrowthStep::minutes).sum())
                    .isEqualTo(missions.stream().mapToLong(Mission::minutes).sum());
        }
    }

    @Example
    void an_event_is_one_step_however_it_is_spelt_and_stands_where_it_ends() {
        Catalogue catalogue = Samples.catalogue(30, 15, 2, new Random(3));
        List<GrowthStep> steps = Growth.of(
                catalogue,
                List.of(
                        mission(1, "Fête", "type-0", START, 60),
                        mission(2, "Course", "type-1", START.plusDays(5), 30),
                        mission(3, "FETE", "type-0", START.plusDays(40), 90),
                        mission(4, "Marche", "gone", START.plusDays(50), 90)),
                GrowthPace.EVENT);

        assertThat(steps).extracting(GrowthStep::event).containsExactly("Course", "FETE");
        assertThat(steps).extracting(GrowthStep::minutes).containsExactly(30L, 150L);
        assertThat(steps.getLast().firstDay()).isEqualTo(START);
    }

    private static Mission mission(int number, String event, String type, LocalDate day, int minutes) {
        return new Mission(
                new Id<>(new UUID(number, number)),
                Samples.facts(event, type, day, minutes),
                new MissionState.Declared());
    }
}
