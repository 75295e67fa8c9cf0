package app.tremplin.domain;

/// The shortest way to earn a skill that is not earned yet.
///
/// @param missionTypeId the mission type that gets there in the least time
/// @param minutes       of that mission type, on top of what has been done
public record SkillStep(String skillId, String missionTypeId, int minutes) {

    private static final int QUARTER = 15;
    private static final int HOUR = 60;

    /// The minutes as one tells them: rounded up to the quarter of an hour, from two hours on to the hour.
    public int about() {
        int unit = minutes > 2 * HOUR ? HOUR : QUARTER;
        return Math.ceilDiv(minutes, unit) * unit;
    }
}
