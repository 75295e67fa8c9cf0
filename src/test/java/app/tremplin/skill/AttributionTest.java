package app.tremplin.skill;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Contribution;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Samples;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AttributionTest {

    @Property(tries = 300)
    void the_same_missions_in_any_order_earn_the_same(@ForAll Random random, @ForAll @IntRange(max = 60) int count) {
        Catalogue catalogue = Samples.catalogue(30, 15, 24, random);
        List<Mission> missions = missions(count, random);
        SkillProfile straight = Attribution.of(catalogue, missions);
        Collections.shuffle(missions, random);
        assertThat(Attribution.of(catalogue, missions)).isEqualTo(straight);
    }

    @Property(tries = 300)
    void the_sum_of_a_trace_is_the_score(@ForAll Random random, @ForAll @IntRange(max = 60) int count) {
        SkillProfile profile = Attribution.of(Samples.catalogue(30, 15, 24, random), missions(count, random));
        for (SkillScore score : profile.scores()) {
            assertThat(score.trace().stream().mapToLong(Contribution::points).sum())
                    .isEqualTo(score.score());
        }
    }

    @Property(tries = 300)
    void at_most_fifteen_are_earned_and_none_beats_them(@ForAll Random random, @ForAll @IntRange(max = 20) int count) {
        SkillProfile profile = Attribution.of(Samples.catalogue(30, 15, 24, random), missions(count, random));
        assertThat(profile.attributed()).hasSizeLessThanOrEqualTo(15).allMatch(score -> score.score() > 0);
        assertThat(profile.scores()).isSortedAccordingTo((a, b) -> Long.compare(b.score(), a.score()));
        assertThat(profile.scores().stream().map(SkillScore::rank))
                .startsWith(1, 2, 3)
                .hasSize(30);
    }

    @Test
    void without_missions_nothing_is_earned() {
        SkillProfile profile = Attribution.of(Samples.catalogue(30, 15, 24, new Random(1)), List.of());
        assertThat(profile.attributed()).isEmpty();
        assertThat(profile.scores()).hasSize(30);
    }

    @Test
    void equal_scores_are_ranked_by_the_tie_break() {
        Catalogue catalogue = Samples.catalogue(4, 2, 1, new ConstantRandom(5));
        SkillProfile profile = Attribution.of(catalogue, List.of(Samples.mission(1, "type-0", 60)));
        assertThat(profile.attributed().stream().map(score -> score.skill().tieBreakRank()))
                .containsExactly(1, 2);
    }

    @Test
    void a_type_the_catalogue_no_longer_has_earns_nothing() {
        Catalogue catalogue = Samples.catalogue(4, 2, 1, new ConstantRandom(5));
        SkillProfile profile = Attribution.of(catalogue, List.of(Samples.mission(1, "gone", 60)));
        assertThat(profile.missions()).isZero();
        assertThat(profile.attributed()).isEmpty();
    }

    @Test
    void scores_beyond_the_range_of_an_int_stay_exact() {
        Catalogue catalogue = Samples.catalogue(1, 1, 1, new ConstantRandom(10));
        List<Mission> missions = List.of(
                Samples.mission(1, "type-0", Integer.MAX_VALUE), Samples.mission(2, "type-0", Integer.MAX_VALUE));
        assertThat(Attribution.of(catalogue, missions).scores().getFirst().score())
                .isEqualTo(20L * Integer.MAX_VALUE);
    }

    @Test
    void confirmed_points_are_told_apart() {
        Catalogue catalogue = Samples.catalogue(1, 1, 1, new ConstantRandom(10));
        List<Mission> missions =
                List.of(Samples.mission(1, "type-0", 60), Samples.confirmed(Samples.mission(2, "type-0", 30)));
        SkillScore score = Attribution.of(catalogue, missions).scores().getFirst();
        assertThat(score.score()).isEqualTo(900);
        assertThat(score.confirmedPoints()).isEqualTo(300);
        assertThat(score.minutes()).isEqualTo(90);
    }

    static List<Mission> missions(int count, Random random) {
        List<Mission> missions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Mission mission = Samples.mission(i + 1, "type-" + random.nextInt(24), 1 + random.nextInt(3_000));
            missions.add(random.nextBoolean() ? mission : Samples.confirmed(mission));
        }
        return missions;
    }

    /// Draws the same number for ever.
    private static final class ConstantRandom extends Random {
        private static final long serialVersionUID = 1L;
        private final int value;

        ConstantRandom(int value) {
            this.value = value;
        }

        @Override
        public int nextInt(int bound) {
            return value;
        }
    }
}
