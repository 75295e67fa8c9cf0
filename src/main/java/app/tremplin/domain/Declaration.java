package app.tremplin.domain;

import java.util.List;
import java.util.Optional;

/// A mission file as the desk has it before it: what is proved about it, and what stands against each mission.
///
/// @param findings about the file, not about what it declares
/// @param missions in the order of the file
public record Declaration(MissionFile file, List<Finding> findings, List<DeclaredMission> missions) {

    public Declaration {
        findings = List.copyOf(findings);
        missions = List.copyOf(missions);
    }

    /// One mission of the file.
    ///
    /// @param obstacle why it cannot be confirmed as it is told; empty when it can
    /// @param earlier  badges signed here that confirm it already, the latest first, revoked ones left out
    public record DeclaredMission(Mission mission, Optional<Phrase> obstacle, List<IssuedBadge> earlier) {
        public DeclaredMission {
            earlier = List.copyOf(earlier);
        }
    }
}
