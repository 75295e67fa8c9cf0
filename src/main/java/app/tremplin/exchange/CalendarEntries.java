package app.tremplin.exchange;

import app.tremplin.domain.Phrase;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes entries of the parts of a calendar file.
record CalendarEntries(CalendarZones zones, ZoneId zone) {

    List<CalendarEntry> of(List<CalendarComponent> components) {
        List<CalendarEntry> entries = new ArrayList<>();
        boolean withdrawn = false;
        for (CalendarComponent component : components) {
            if (component.name().equals("VCALENDAR")) {
                // What is sent to take appointments back, RFC 5546.
                withdrawn = component.words("METHOD").equalsIgnoreCase("CANCEL");
            } else if (component.name().equals("VEVENT")) {
                entries.add(entry(component, entries.size() + 1, withdrawn));
            }
        }
        return entries;
    }

    private CalendarEntry entry(CalendarComponent component, int number, boolean withdrawn) {
        Optional<CalendarComponent.Property> moved = component.property("RECURRENCE-ID");
        return new CalendarEntry(
                number,
                component,
                new CalendarMoments(zones, zone),
                moved.map(this::start).orElse(LocalDateTime.MIN),
                withdrawn);
    }

    /// A moved repetition whose old place cannot be read replaces none.
    private LocalDateTime start(CalendarComponent.Property property) {
        try {
            return new CalendarMoments(zones, zone).read(property).own();
        } catch (UnreadableCell e) {
            return LocalDateTime.MAX;
        }
    }

    /// The sentence for what an entry lacks.
    static UnreadableCell lacks(String what) {
        return new UnreadableCell("calendar.lacks", Phrase.of(what));
    }
}
