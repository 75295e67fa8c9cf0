package app.tremplin.badge.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What the token of a verification link says.
///
/// @param badge            the badge's id
/// @param issued           to the second, from 1970 on
/// @param expires          to the second, if ever
/// @param name             the volunteer's, as printed
/// @param event            or the badge's title
/// @param firstDay         of the missions, from 1970 on
/// @param days             how many different days were worked
/// @param hours            whole hours, rounded down
/// @param skills           one bit for each skill: the catalogue's tie-break rank, less one
/// @param catalogueVersion which catalogue the bits belong to
/// @param statusIndex      place in the issuer's status list, if there is one
public record LinkClaims(
        UUID badge,
        Instant issued,
        Optional<Instant> expires,
        String name,
        String event,
        LocalDate firstDay,
        int days,
        int hours,
        int skills,
        String catalogueVersion,
        Optional<Integer> statusIndex) {

    /// The most skills a catalogue can have in a token.
    public static final int MOST_SKILLS = 30;

    private static final int MOST_HOURS = 1_000_000;

    /// @throws IllegalArgumentException when a number is negative or a date before 1970
    public LinkClaims {
        boolean early = issued.getEpochSecond() < 0
                || firstDay.toEpochDay() < 0
                || expires.filter(instant -> instant.getEpochSecond() < 0).isPresent();
        boolean negative = days < 0
                || hours < 0
                || hours > MOST_HOURS
                || statusIndex.filter(index -> index < 0).isPresent();
        if (early || negative || skills < 0 || skills >= 1 << MOST_SKILLS) {
            throw new IllegalArgumentException("a claim is out of range");
        }
    }

    /// The same claims about a person who prefers to be named otherwise, such as by initials.
    public LinkClaims named(String otherName) {
        return with(otherName, event);
    }

    LinkClaims with(String newName, String newEvent) {
        return new LinkClaims(
                badge,
                issued,
                expires,
                newName,
                newEvent,
                firstDay,
                days,
                hours,
                skills,
                catalogueVersion,
                statusIndex);
    }
}
