package app.tremplin.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// Reads the days and moments of a calendar file.
///
/// @param own the person's own zone
record CalendarMoments(CalendarZones zones, ZoneId own) {

    private static final Pattern DAY = Pattern.compile("\\d{8}");
    private static final Pattern MOMENT = Pattern.compile("\\d{8}T\\d{6}Z?");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final String UTC = "UTC";

    /// A day or a moment.
    ///
    /// @param there  in the zone it is written in, which repetitions follow
    /// @param zone   its name; empty for the person's own
    /// @param own    in the person's own zone
    /// @param allDay whether it is a day alone
    record CalendarMoment(LocalDateTime there, String zone, LocalDateTime own, boolean allDay) {}

    /// @throws UnreadableCell when it is neither
    CalendarMoment read(CalendarComponent.Property property) throws UnreadableCell {
        return read(property.value(), property.parameters().getOrDefault("TZID", ""));
    }

    /// @param zone the name it is written under; empty for none
    CalendarMoment read(String value, String zone) throws UnreadableCell {
        try {
            if (DAY.matcher(value).matches()) {
                LocalDateTime day =
                        LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay();
                return new CalendarMoment(day, "", day, true);
            }
            if (MOMENT.matcher(value).matches()) {
                boolean utc = value.endsWith("Z");
                LocalDateTime there = LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, FORMAT);
                String name = utc ? UTC : zone;
                return new CalendarMoment(there, name, moved(there, name), false);
            }
        } catch (DateTimeException e) {
            throw UnreadableCell.quoting("calendar.moment", value);
        }
        throw UnreadableCell.quoting("calendar.moment", value);
    }

    /// A moment of the zone in the person's own.
    LocalDateTime moved(LocalDateTime there, String zone) throws UnreadableCell {
        return zone.isEmpty() ? there : zones.moved(there, zone, own);
    }
}
