package app.tremplin.skill;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillMove;
import app.tremplin.domain.SkillPlace;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one more mission would change in a profile.
public final class WhatIf {

    private WhatIf() {}

    /// Every skill before and after, in the order of rank after.
    ///
    /// @param minutes of the mission, not negative
    public static List<SkillMove> one(MissionType type, int minutes, SkillProfile profile, Catalogue catalogue) {
        Map<Skill, Long> scores = new HashMap<>();
        for (SkillScore score : profile.scores()) {
            long gain = (long) minutes * type.weight(score.skill().id());
            scores.put(score.skill(), Math.addExact(score.score(), gain));
        }
        List<SkillMove> moves = new ArrayList<>();
        for (Skill skill : Ranking.of(List.copyOf(scores.keySet()), skill -> scores.getOrDefault(skill, 0L))) {
            int rank = moves.size() + 1;
            long score = scores.getOrDefault(skill, 0L);
            boolean earned = rank <= catalogue.attributed() && score > 0;
            moves.add(new SkillMove(skill, profile.of(skill.id()).place(), new SkillPlace(rank, earned, score)));
        }
        return moves;
    }
}
