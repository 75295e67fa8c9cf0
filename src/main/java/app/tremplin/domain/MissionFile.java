package app.tremplin.domain;

import java.time.Instant;
import java.util.List;

/// What a volunteer hands to the desk: who they are and what they declare, signed with their own key.
///
/// @param volunteer        as they wish to be named, with the e-mails their badge shall be recognised by
/// @param did              their `did:key`
/// @param made             to the second
/// @param catalogueVersion the catalogue the mission types belong to
/// @param missions         with the ids they have in the volunteer's journal
public record MissionFile(
        Volunteer volunteer, String did, Instant made, String catalogueVersion, List<Mission> missions)
        implements DeskDocument {

    public MissionFile {
        missions = List.copyOf(missions);
    }
}
