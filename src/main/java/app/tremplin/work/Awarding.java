package app.tremplin.work;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Mission;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.SkillStep;
import app.tremplin.domain.Standing;
import app.tremplin.skill.Attribution;
import app.tremplin.skill.NextStep;
import java.util.List;

/// Which skills the volunteer has earned, and why.
public final class Awarding {

    private final Journal journal;
    private final Catalogue catalogue;

    Awarding(Journal journal, Catalogue catalogue) {
        this.journal = journal;
        this.catalogue = catalogue;
    }

    /// Where the volunteer stands today.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public Standing standing() {
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
