package app.tremplin.badge;

import app.tremplin.badge.link.LinkClaims;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.Volunteer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a badge tells, whoever signs it.
///
/// @param id        of the credential
/// @param issued    when it is signed; cut to seconds
/// @param volunteer as they shall be named on it, with the e-mails it shall be recognised by
/// @param title     the event, or how many
/// @param profile   whose attributed skills the badge is about
/// @param missions  those that the profile counts, at least one
/// @param catalogue the one the profile was made with
public record BadgeContent(
        UUID id,
        Instant issued,
        Volunteer volunteer,
        String title,
        SkillProfile profile,
        List<Mission> missions,
        Catalogue catalogue) {

    /// @throws IllegalArgumentException when there is no mission
    public BadgeContent {
        issued = issued.truncatedTo(ChronoUnit.SECONDS);
        missions = List.copyOf(missions);
        if (missions.isEmpty()) {
            throw new IllegalArgumentException("a badge is about missions");
        }
    }

    /// The attributed skills, best first.
    public List<Skill> skills() {
        return profile.attributed().stream().map(SkillScore::skill).toList();
    }

    /// The worked time of all missions.
    public int minutes() {
        return missions.stream().mapToInt(Mission::minutes).sum();
    }

    /// The first day of the earliest mission.
    public LocalDate firstDay() {
        return missions.stream()
                .map(mission -> mission.facts().firstDay())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /// The last day of the latest mission.
    public LocalDate lastDay() {
        return missions.stream()
                .map(mission -> mission.facts().lastDay())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /// What the badge's verification link says.
    public LinkClaims linkClaims() {
        return new LinkClaims(
                id,
                issued,
                Optional.empty(),
                volunteer.name(),
                title,
                firstDay(),
                workedDays(),
                minutes() / 60,
                skills().stream()
                        .mapToInt(skill -> 1 << skill.tieBreakRank() - 1)
                        .sum(),
                catalogue.version(),
                Optional.empty());
    }

    /// Two missions on one day make one worked day.
    private int workedDays() {
        return Math.toIntExact(missions.stream()
                .map(Mission::facts)
                .flatMap((MissionFacts facts) ->
                        facts.firstDay().datesUntil(facts.lastDay().plusDays(1)))
                .distinct()
                .count());
    }
}
