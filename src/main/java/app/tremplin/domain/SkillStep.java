package app.tremplin.domain;

/// The shortest way to earn a skill that is not earned yet.
///
/// @param missionTypeId the mission type that gets there in the least time
/// @param minutes       of that mission type, on top of what has been done
public record SkillStep(String skillId, String missionTypeId, int minutes) {}
