package app.tremplin.badge;

import app.tremplin.badge.link.LinkClaims;
import app.tremplin.badge.status.StatusPlace;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionSpan;
import app.tremplin.domain.MissionType;
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
/// @param id         of the credential
/// @param issued     when it is signed; cut to seconds
/// @param volunteer  as they shall be named on it, with the e-mails it shall be recognised by
/// @param title      the event, or how many
/// @param profile    whose attributed skills the badge is about
/// @param missions   those that the profile counts, at least one
/// @param catalogue  the one the profile was made with
/// @param validUntil how long it holds; empty for ever; cut to seconds
/// @param status     where its issuer tells whether it still stands by it; empty when it publishes no lists
/// @param holderDid  the volunteer's own `did:key`; empty when they have none
/// @param skill      the one skill it is about; empty for a badge of all attributed skills, see [#only]
public record BadgeContent(
        UUID id,
        Instant issued,
        Volunteer volunteer,
        String title,
        SkillProfile profile,
        List<Mission> missions,
        Catalogue catalogue,
        Optional<Instant> validUntil,
        Optional<StatusPlace> status,
        Optional<String> holderDid,
        Optional<Skill> skill) {

    /// @throws IllegalArgumentException when there is no mission, or it ends before it begins
    public BadgeContent {
        issued = issued.truncatedTo(ChronoUnit.SECONDS);
        validUntil = validUntil.map(until -> until.truncatedTo(ChronoUnit.SECONDS));
        missions = List.copyOf(missions);
        if (missions.isEmpty()) {
            throw new IllegalArgumentException("a badge is about missions");
        }
        Instant from = issued;
        if (validUntil.filter(until -> !until.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException("a badge holds for some time");
        }
    }

    /// A badge of all attributed skills that holds for ever, is in no status list and names no `did:key`.
    public BadgeContent(
            UUID id,
            Instant issued,
            Volunteer volunteer,
            String title,
            SkillProfile profile,
            List<Mission> missions,
            Catalogue catalogue) {
        this(
                id,
                issued,
                volunteer,
                title,
                profile,
                missions,
                catalogue,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same badge, holding until `instant`.
    public BadgeContent until(Instant instant) {
        return with(id, missions, Optional.of(instant), status, holderDid, skill);
    }

    /// The same badge with a place in a status list.
    public BadgeContent at(StatusPlace place) {
        return with(id, missions, validUntil, Optional.of(place), holderDid, skill);
    }

    /// The same badge, held by `did`.
    public BadgeContent heldBy(String did) {
        return with(id, missions, validUntil, status, Optional.of(did), skill);
    }

    /// The badge about one attributed skill alone, with the missions that exercised it. Its id follows from this
    /// badge's id and the skill; it is in no status list yet.
    ///
    /// @throws IllegalArgumentException when the skill is not attributed or no mission exercised it
    public BadgeContent only(Skill one) {
        if (profile.attributed().stream().noneMatch(score -> score.skill().id().equals(one.id()))) {
            throw new IllegalArgumentException("the skill is not attributed");
        }
        List<Mission> exercising = missions.stream()
                .filter(mission -> catalogue
                        .missionType(mission.facts().missionTypeId())
                        .filter((MissionType type) -> type.weight(one.id()) > 0)
                        .isPresent())
                .toList();
        UUID own = Names.uuid("badge:" + id + "\n" + one.id());
        return with(own, exercising, validUntil, Optional.empty(), holderDid, Optional.of(one));
    }

    private BadgeContent with(
            UUID newId,
            List<Mission> newMissions,
            Optional<Instant> newEnd,
            Optional<StatusPlace> newStatus,
            Optional<String> newHolder,
            Optional<Skill> newSkill) {
        return new BadgeContent(
                newId,
                issued,
                volunteer,
                title,
                profile,
                newMissions,
                catalogue,
                newEnd,
                newStatus,
                newHolder,
                newSkill);
    }

    /// What the badge is called: its title or, for one skill, that skill in both languages and the title.
    public String name() {
        return skill.map(one -> Wording.line(one.label()) + " – " + title).orElse(title);
    }

    /// The skills it is about, best first.
    public List<Skill> skills() {
        return skill.map(List::of)
                .orElseGet(() ->
                        profile.attributed().stream().map(SkillScore::skill).toList());
    }

    /// The worked time of all missions.
    public int minutes() {
        return missions.stream().mapToInt(Mission::minutes).sum();
    }

    /// The first day of the earliest mission.
    public LocalDate firstDay() {
        return MissionSpan.of(missions).first();
    }

    /// The last day of the latest mission.
    public LocalDate lastDay() {
        return MissionSpan.of(missions).last();
    }

    /// What the badge's verification link says.
    public LinkClaims linkClaims() {
        return new LinkClaims(
                id,
                issued,
                validUntil,
                volunteer.name(),
                title,
                firstDay(),
                workedDays(),
                minutes() / 60,
                skills().stream().mapToInt(one -> 1 << one.tieBreakRank() - 1).sum(),
                catalogue.version(),
                status.map(StatusPlace::index));
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
