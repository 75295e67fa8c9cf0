package app.tremplin.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What a volunteer puts into a CV, in words and in order, whatever the format.
///
/// Texts may carry U+2068 and U+2069 around words that run from right to left.
///
/// @param name         as printed; empty when the person has not given one
/// @param email        the first address; empty when there is none
/// @param summary      hours, missions and events, and how much of it is confirmed
/// @param engagements  the most recent first; none when no mission counts
/// @param others       what the chosen length leaves out, in one line; empty when nothing is
/// @param skills       the chosen skills in the chosen order; may be empty
/// @param basis        how the skills were found
/// @param proofs       badges that anybody can verify; may be empty
public record Cv(
        Language language,
        String name,
        String email,
        String heading,
        CvBlock summary,
        List<Engagement> engagements,
        String others,
        String skillsHeading,
        List<SkillLine> skills,
        String basis,
        String proofsHeading,
        List<Proof> proofs) {

    public Cv {
        engagements = List.copyOf(engagements);
        skills = List.copyOf(skills);
        proofs = List.copyOf(proofs);
    }

    /// How far an engagement is vouched for.
    public enum Vouched {
        CONFIRMED,
        PARTLY,
        DECLARED
    }

    /// The missions of one type at one edition of one event.
    ///
    /// @param role          what the volunteer was there
    /// @param event         as the person names it
    /// @param sites         may be empty
    /// @param confirmedBy   the organisations that confirmed; empty when none did
    /// @param minutes       of all its missions
    /// @param context       the event, the sites, when and how long, as one line
    /// @param text          what is told of it, a line for each sentence; may be empty
    /// @param vouching      who vouches for it, as a sentence that cannot be reworded
    public record Engagement(
            CvBlock role,
            String missionTypeId,
            String event,
            List<String> sites,
            List<String> confirmedBy,
            LocalDate firstDay,
            LocalDate lastDay,
            long minutes,
            Vouched vouched,
            String context,
            CvBlock text,
            String vouching) {

        public Engagement {
            sites = List.copyOf(sites);
            confirmedBy = List.copyOf(confirmedBy);
        }
    }

    /// A skill with the fact that speaks for it most.
    ///
    /// @param label in the language of the CV
    public record SkillLine(Skill skill, String label, CvBlock fact) {}

    /// A badge that proves it.
    ///
    /// @param issuer empty when the person signed it themselves
    /// @param link   the verification link
    /// @param words  what it is and since when, as one line
    public record Proof(String title, String issuer, LocalDate signed, String link, String words) {}

    /// Whether there is nothing to tell yet.
    public boolean isEmpty() {
        return engagements.isEmpty();
    }

    /// All pieces that can be reworded, in the order of the page.
    public List<CvBlock> blocks() {
        return Stream.of(
                        Stream.of(summary),
                        engagements.stream().flatMap(engagement -> Stream.of(engagement.role(), engagement.text())),
                        skills.stream().map(SkillLine::fact))
                .flatMap(blocks -> blocks)
                .toList();
    }
}
