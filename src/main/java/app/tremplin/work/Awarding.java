package app.tremplin.work;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.GrowthPace;
import app.tremplin.domain.GrowthStep;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.SkillMove;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.SkillStep;
import app.tremplin.domain.Standing;
import app.tremplin.skill.Attribution;
import app.tremplin.skill.Growth;
import app.tremplin.skill.NextStep;
import app.tremplin.skill.WhatIf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// Which skills the volunteer has earned, and why.
public final class Awarding {

    private record Basis(long version, LocalDate today) {}

    private final Journal journal;
    private final Catalogue catalogue;
    private final Remembered<Basis, Standing> standing = new Remembered<>();

    Awarding(Journal journal, Catalogue catalogue) {
        this.journal = journal;
        this.catalogue = catalogue;
    }

    /// Where the volunteer stands today.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public Standing standing() {
        return standing.get(new Basis(journal.version(), journal.today()), this::workOut);
    }

    /// What one more mission would change, every skill in the order of rank it would have.
    ///
    /// @param minutes of the mission, not negative
    public List<SkillMove> oneMore(MissionType type, int minutes, SkillProfile profile) {
        return WhatIf.one(type, minutes, profile, catalogue);
    }

    /// The skills that `missions` alone would earn.
    public SkillProfile profile(Collection<Mission> missions) {
        return Attribution.of(catalogue, missions);
    }

    /// How the profile of `missions` grew, the earliest stretch first.
    public List<GrowthStep> growth(Collection<Mission> missions, GrowthPace pace) {
        return Growth.of(catalogue, missions, pace);
    }

    private Standing workOut() {
        List<Mission> counted = journal.missions().stream()
                .filter(mission -> mission.countsOn(journal.today()))
                .toList();
        SkillProfile all = Attribution.of(catalogue, counted);
        SkillProfile confirmed = Attribution.of(
                catalogue, counted.stream().filter(Mission::isConfirmed).toList());
        List<SkillStep> steps = all.scores().stream()
                .filter(score -> !score.attributed())
                .map(SkillScore::skill)
                .flatMap(skill -> NextStep.to(skill.id(), all, catalogue).stream())
                .toList();
        return new Standing(counted, all, confirmed, steps);
    }
}
