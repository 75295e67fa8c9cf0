package app.tremplin.export;

import app.tremplin.domain.Mission;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.Volunteer;
import java.time.LocalDate;
import java.util.List;

/// What a CV is made from.
///
/// @param missions those that count, in any order: over, and refused by nobody
/// @param profile  made from the same missions with the same catalogue
/// @param proofs   badges that anybody can verify, the latest first
public record CvFacts(Volunteer volunteer, List<Mission> missions, SkillProfile profile, List<Badge> proofs) {

    public CvFacts {
        missions = List.copyOf(missions);
        proofs = List.copyOf(proofs);
    }

    /// A badge with its verification link.
    ///
    /// @param issuer empty when the person signed it themselves
    public record Badge(String title, String issuer, LocalDate signed, String link) {}
}
