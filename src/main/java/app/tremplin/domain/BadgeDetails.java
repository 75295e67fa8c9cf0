package app.tremplin.domain;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What a badge says beyond its title and holder, in the reader's language where it speaks several. None of it is
/// proved by being here.
///
/// @param description  what it is for; may be empty
/// @param criteria     how it is earned, line by line; may be empty
/// @param criteriaPage where that is told on the web
/// @param skills       in the badge's order
/// @param evidence     what speaks for it
/// @param link         the verification link it carries
/// @param minutes      worked time; given by badges of Tremplin's making alone
public record BadgeDetails(
        String description,
        List<String> criteria,
        Optional<URI> criteriaPage,
        List<SkillMention> skills,
        List<Evidence> evidence,
        Optional<String> link,
        Optional<Integer> minutes) {

    /// Of a badge that tells no more than its claims.
    public static final BadgeDetails NONE =
            new BadgeDetails("", List.of(), Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

    public BadgeDetails {
        criteria = List.copyOf(criteria);
        skills = List.copyOf(skills);
        evidence = List.copyOf(evidence);
    }

    /// A skill the badge names.
    ///
    /// @param skillId   in the catalogue; empty for a skill from elsewhere
    /// @param framework such as "ESCO"; may be empty
    /// @param page      its description on the web
    public record SkillMention(Optional<String> skillId, String label, String framework, Optional<URI> page) {}

    /// A piece of evidence.
    ///
    /// @param name  may be empty
    /// @param words what it tells; may be empty
    /// @param page  where it is on the web
    public record Evidence(String name, String words, Optional<URI> page) {}

    /// The skills that the catalogue knows, by their ids.
    public List<String> skillIds() {
        return skills.stream()
                .flatMap(skill -> skill.skillId().stream())
                .distinct()
                .toList();
    }
}
