package app.tremplin.domain;

import java.time.Instant;
import java.util.List;

/// What a desk answers to a mission file: what it confirmed, and what it refused for which reason.
///
/// @param id        of this answer; the references are made with it
/// @param did       the organisation's `did:key`
/// @param issuer    the organisation's name, as it says itself
/// @param made      to the second
/// @param holderDid the volunteer it is for, as a `did:key`
public record Answer(
        Id<Answer> id, String did, String issuer, Instant made, String holderDid, List<MissionAnswer> missions)
        implements DeskDocument {

    public Answer {
        missions = List.copyOf(missions);
    }

    /// The answer about one mission.
    ///
    /// @param reference see [MissionReference]: of the mission as it was declared
    /// @param decision  a confirmation or a refusal
    public record MissionAnswer(Id<Mission> mission, String reference, Decision decision) {}
}
