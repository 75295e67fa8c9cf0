package app.tremplin.badge.link;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What the token of a verification link says.
///
/// @param badge            the badge's id
/// @param issued           to the second, from 1970 to 9999
/// @param expires          to the second, from 1970 to 9999, if ever
/// @param name             the volunteer's, as printed
/// @param event            or the badge's title
/// @param firstDay         of the missions, from 1970 to 9999
/// @param days             how many different days were worked, to 1,000,000
/// @param hours            whole hours, rounded down, to 1,000,000
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

    private static final int MOST = 1_000_000;
    private static final long LAST_SECOND = 253_402_300_799L;
    private static final long LAST_DAY = 2_932_896;

    /// @throws IllegalArgumentException when a number or a date is out of its range
    public LinkClaims {
        boolean dated = within(issued.getEpochSecond(), LAST_SECOND)
                && within(expires.map(Instant::getEpochSecond).orElse(0L), LAST_SECOND)
                && within(firstDay.toEpochDay(), LAST_DAY);
        boolean counted = within(days, MOST) && within(hours, MOST) && within(statusIndex.orElse(0), Integer.MAX_VALUE);
        if (!dated || !counted || !within(skills, (1L << MOST_SKILLS) - 1)) {
            throw new IllegalArgumentException("a claim is out of range");
        }
    }

    private static boolean within(long value, long most) {
        return value >= 0 && value <= most;
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
