package app.tremplin.skill;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.Samples;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.SkillStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NextStepTest {

    @Property(tries = 60)
    void the_step_earns_the_skill_and_a_minute_less_does_not(
            @ForAll Random random, @ForAll @IntRange(max = 12) int count) {
        Catalogue catalogue = Samples.catalogue(30, 15, 24, random);
        List<Mission> missions = AttributionTest.missions(count, random);
        SkillProfile profile = Attribution.of(catalogue, missions);
        for (SkillScore score : profile.scores()) {
            Optional<SkillStep> step = NextStep.to(score.skill().id(), profile, catalogue);
            if (score.attributed()) {
                assertThat(step).isEmpty();
            }
            step.ifPresent(found -> {
                assertThat(earnedAfter(found, found.minutes(), catalogue, missions))
                        .isTrue();
                for (MissionType type : catalogue.missionTypes()) {
                    SkillStep other = new SkillStep(found.skillId(), type.id(), found.minutes() - 1);
                    assertThat(found.minutes() > 1 && earnedAfter(other, other.minutes(), catalogue, missions))
                            .isFalse();
                }
            });
        }
    }

    private static boolean earnedAfter(SkillStep step, int minutes, Catalogue catalogue, List<Mission> missions) {
        List<Mission> more = new ArrayList<>(missions);
        more.add(Samples.mission(1_000, step.missionTypeId(), minutes));
        return Attribution.of(catalogue, more).of(step.skillId()).attributed();
    }
}
