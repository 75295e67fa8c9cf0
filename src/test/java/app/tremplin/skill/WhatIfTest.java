package app.tremplin.skill;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.Samples;
import app.tremplin.domain.SkillMove;
import app.tremplin.domain.SkillProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WhatIfTest {

    @Property(tries = 60)
    void what_would_be_is_what_is_once_the_mission_is_done(
            @ForAll Random random,
            @ForAll @IntRange(max = 12) int count,
            @ForAll @IntRange(max = 23) int typeIndex,
            @ForAll @IntRange(max = 100_000) int minutes) {
        Catalogue catalogue = Samples.catalogue(30, 15, 24, random);
        List<Mission> missions = AttributionTest.missions(count, random);
        SkillProfile before = Attribution.of(catalogue, missions);
        MissionType type = catalogue.missionTypes().get(typeIndex);

        List<SkillMove> moves = WhatIf.one(type, minutes, before, catalogue);

        List<Mission> more = new ArrayList<>(missions);
        more.add(Samples.mission(1_000, type.id(), minutes));
        SkillProfile after = Attribution.of(catalogue, more);
        assertThat(moves).isEqualTo(SkillMove.between(before, after));
        long earned = moves.stream().filter(move -> move.after().earned()).count();
        long entered = moves.stream().filter(SkillMove::enters).count();
        long left = moves.stream().filter(SkillMove::leaves).count();
        assertThat(earned).isEqualTo(before.attributed().size() + entered - left);
    }
}
