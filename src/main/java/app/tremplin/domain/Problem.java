package app.tremplin.domain;

/// What is wrong, or merely unusual, at one field of a mission.
///
/// @param blocking whether the mission cannot be saved like this; otherwise it is only pointed out
public record Problem(MissionField field, Phrase phrase, boolean blocking) {}
