package app.tremplin.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// What a volunteer tells about a mission. Texts that were not given are empty.
///
/// @param event         such as "Paris 2024"
/// @param missionTypeId a [MissionType] of the catalogue
/// @param lastDay       not before `firstDay`
/// @param account       what I did
/// @param peopleMet     whom I worked with or served
/// @param languages     languages used, as the person named them
public record MissionFacts(
        String event,
        String missionTypeId,
        String site,
        LocalDate firstDay,
        LocalDate lastDay,
        WorkedTime time,
        String account,
        String peopleMet,
        List<String> languages,
        Reflection reflection) {

    public MissionFacts {
        languages = List.copyOf(languages);
    }

    /// First and last day included.
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, lastDay)) + 1;
    }

    /// The worked time in minutes.
    public int minutes() {
        return time.minutes(days());
    }

    /// What to look an engagement up by, so that nothing is imported twice.
    public Engagement engagement() {
        return new Engagement(Folding.fold(event), missionTypeId, Folding.fold(site), firstDay, lastDay, minutes());
    }

    /// Whether both tell of the same engagement: the same [#engagement()], unless both give their hours and these
    /// differ, as morning and afternoon of one day do.
    public boolean sameEngagement(MissionFacts other) {
        boolean otherHours = time instanceof WorkedTime.EachDay
                && other.time instanceof WorkedTime.EachDay
                && !time.equals(other.time);
        return !otherHours && engagement().equals(other.engagement());
    }
}
