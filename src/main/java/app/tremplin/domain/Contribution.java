package app.tremplin.domain;

/// What one mission adds to the score of one skill.
///
/// @param minutes   of that mission
/// @param weight    of its type for the skill, 1 to 10
/// @param confirmed whether a coordinator confirmed the mission
public record Contribution(Id<Mission> mission, String missionTypeId, int minutes, int weight, boolean confirmed) {

    /// `minutes` times `weight`.
    public long points() {
        return (long) minutes * weight;
    }
}
