package app.tremplin.domain;

import java.util.Map;

/// A kind of mission and how much it exercises each skill.
///
/// @param categoryId the [MissionCategory] it belongs to
/// @param weights    by skill id, 0 (not at all) to 10 (its very heart); every skill of the catalogue is there
public record MissionType(String id, Bilingual name, String categoryId, Map<String, Integer> weights) {

    public MissionType {
        weights = Map.copyOf(weights);
    }

    /// How much an hour of this mission exercises the skill, 0 to 10.
    ///
    /// @throws IllegalArgumentException when the catalogue has no such skill
    public int weight(String skillId) {
        Integer weight = weights.get(skillId);
        if (weight == null) {
            throw new IllegalArgumentException("no weight for skill " + skillId);
        }
        return weight;
    }
}
