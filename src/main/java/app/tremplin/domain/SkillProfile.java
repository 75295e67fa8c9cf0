package app.tremplin.domain;

import java.util.List;

/// All skills of a catalogue, ranked for one volunteer.
///
/// @param catalogueVersion the catalogue the ranking was made with
/// @param scores           every skill once, in the order of rank
/// @param minutes          of all missions that were counted
/// @param missions         how many missions were counted
public record SkillProfile(String catalogueVersion, List<SkillScore> scores, long minutes, int missions) {

    public SkillProfile {
        scores = List.copyOf(scores);
    }

    /// The skills that are earned, best first.
    public List<SkillScore> attributed() {
        return scores.stream().filter(SkillScore::attributed).toList();
    }

    /// The score of one skill.
    ///
    /// @throws IllegalArgumentException when the catalogue has no such skill
    public SkillScore of(String skillId) {
        return scores.stream()
                .filter(score -> score.skill().id().equals(skillId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no skill " + skillId));
    }
}
