package app.tremplin.export;

import java.util.List;

/// What a volunteer puts into a CV, in words and in order, whatever the format.
///
/// @param heading     with the name if there is one
/// @param totals      hours, missions and events, and how much of it is confirmed
/// @param engagements the most recent first; none when no mission counts
/// @param skills      the attributed skills, best first; may be empty
/// @param basis       how the skills were found
public record CvSnippet(
        String heading,
        String totals,
        List<Engagement> engagements,
        String skillsHeading,
        List<SkillLine> skills,
        String basis) {

    public CvSnippet {
        engagements = List.copyOf(engagements);
        skills = List.copyOf(skills);
    }

    /// The missions of one type at one event.
    ///
    /// @param role      what the volunteer was there
    /// @param context   the event, the sites, when and how long
    /// @param sentences further facts, and who vouches for them
    public record Engagement(String role, String context, List<String> sentences) {

        public Engagement {
            sentences = List.copyOf(sentences);
        }
    }

    /// A skill with the fact that speaks for it most.
    public record SkillLine(String skill, String fact) {}

    /// Whether there is nothing to tell yet.
    public boolean isEmpty() {
        return engagements.isEmpty();
    }
}
