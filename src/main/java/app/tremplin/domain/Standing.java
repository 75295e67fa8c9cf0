package app.tremplin.domain;

import java.util.List;
import java.util.Optional;

/// Where a volunteer stands: the skills earned by all they declared, and by what was confirmed alone.
///
/// @param counted   the missions that count today, declared and confirmed
/// @param all       the profile of all of them: the volunteer's own view
/// @param confirmed the profile of the confirmed ones: what an organisation would sign
/// @param steps     for skills not earned yet, the shortest way there, where there is one
public record Standing(List<Mission> counted, SkillProfile all, SkillProfile confirmed, List<SkillStep> steps) {

    public Standing {
        counted = List.copyOf(counted);
        steps = List.copyOf(steps);
    }

    /// The shortest way to a skill not earned yet.
    public Optional<SkillStep> stepTo(String skillId) {
        return steps.stream().filter(step -> step.skillId().equals(skillId)).findFirst();
    }
}
