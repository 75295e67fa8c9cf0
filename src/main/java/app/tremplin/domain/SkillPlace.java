package app.tremplin.domain;

/// Where a skill stands in a profile.
///
/// @param rank   1 for the highest score
/// @param earned whether it is among the skills that are earned
/// @param score  in points: minutes times weight
public record SkillPlace(int rank, boolean earned, long score) {}
