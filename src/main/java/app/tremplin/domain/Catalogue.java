package app.tremplin.domain;

import java.util.List;
import java.util.Optional;

/// The versioned list of skills and mission types that attributions are made with.
///
/// @param version    names this exact content, such as `2026.1`; at most 12 characters
/// @param attributed how many skills a volunteer gets at most
public record Catalogue(
        String version,
        int attributed,
        List<SkillFamily> families,
        List<Skill> skills,
        List<MissionCategory> categories,
        List<MissionType> missionTypes) {

    public Catalogue {
        families = List.copyOf(families);
        skills = List.copyOf(skills);
        categories = List.copyOf(categories);
        missionTypes = List.copyOf(missionTypes);
    }

    /// The mission type with this id, if the catalogue has it.
    public Optional<MissionType> missionType(String id) {
        return missionTypes.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /// The skill with this id, if the catalogue has it.
    public Optional<Skill> skill(String id) {
        return skills.stream().filter(skill -> skill.id().equals(id)).findFirst();
    }

    /// The family with this id.
    ///
    /// @throws IllegalArgumentException when there is none, which a validated catalogue excludes
    public SkillFamily family(String id) {
        return families.stream()
                .filter(family -> family.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no family " + id));
    }

    /// The mission category with this id.
    ///
    /// @throws IllegalArgumentException when there is none, which a validated catalogue excludes
    public MissionCategory category(String id) {
        return categories.stream()
                .filter(category -> category.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no category " + id));
    }
}
