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
        for (CalendarComponent component : components) {
            if (component.name().equals("VEVENT")) {
                entries.add(entry(component, entries.size() + 1));
            }
        }
        return entries;
    }

    private CalendarEntry entry(CalendarComponent component, int number) {
        Optional<CalendarComponent.Property> moved = component.property("RECURRENCE-ID");
        return new CalendarEntry(
                number,
                component,
                new CalendarMoments(zones, zone),
                moved.map(this::start).orElse(LocalDateTime.MIN));
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
