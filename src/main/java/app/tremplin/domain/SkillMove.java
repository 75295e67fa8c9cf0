package app.tremplin.domain;

import java.util.List;

/// One skill in two profiles: before and after one more mission, or in two periods.
public record SkillMove(Skill skill, SkillPlace before, SkillPlace after) {

    /// Every skill of two profiles of the same catalogue, in the order of rank of the second.
    ///
    /// @throws IllegalArgumentException when they are of different catalogues
    public static List<SkillMove> between(SkillProfile before, SkillProfile after) {
        return after.scores().stream()
                .map(score -> new SkillMove(
                        score.skill(), before.of(score.skill().id()).place(), score.place()))
                .toList();
    }

    /// Earned after, not before.
    public boolean enters() {
        return after.earned() && !before.earned();
    }

    /// Earned before, not after.
    public boolean leaves() {
        return before.earned() && !after.earned();
    }

    /// Earned both times, at a better rank after.
    public boolean rises() {
        return before.earned() && after.earned() && after.rank() < before.rank();
    }

    /// Earned both times.
    public boolean stays() {
        return before.earned() && after.earned();
    }
}
