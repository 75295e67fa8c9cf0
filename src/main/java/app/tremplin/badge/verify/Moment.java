package app.tremplin.badge.verify;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A date of a badge.
///
/// @param instant  empty when none is given, or none that can be read
/// @param readable whether what is given, if anything, is a date
record Moment(Optional<Instant> instant, boolean readable) {

    private static final Moment UNREADABLE = new Moment(Optional.empty(), false);

    /// None is given.
    static final Moment NONE = new Moment(Optional.empty(), true);

    /// A date and time with its offset, as Open Badges 2.0 and 3.0 have it.
    static Moment of(JsonNode value) {
        if (isNone(value)) {
            return NONE;
        }
        try {
            return at(OffsetDateTime.parse(value.stringValue("")).toInstant());
        } catch (DateTimeParseException e) {
            return UNREADABLE;
        }
    }

    /// As older badges have it: also a day alone, or seconds since 1970.
    static Moment ofOlder(JsonNode value) {
        try {
            if (value.isIntegralNumber() && value.canConvertToLong()) {
                return at(Instant.ofEpochSecond(value.longValue()));
            }
            return value.stringValue("").length() == "2013-02-14".length()
                    ? at(LocalDate.parse(value.stringValue())
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant())
                    : of(value);
        } catch (DateTimeException e) {
            return UNREADABLE;
        }
    }

    private static Moment at(Instant instant) {
        return new Moment(Optional.of(instant), true);
    }

    private static boolean isNone(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
