package app.tremplin.exchange;

import app.tremplin.domain.Appointment;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.WorkedTime;
import app.tremplin.exchange.CalendarMoments.CalendarMoment;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.TemporalAmountAdapter;

/// One `VEVENT`: an appointment with its repetitions, or one repetition that was moved.
///
/// @param movedFrom when the repetition that this one replaces would have been, in the person's zone;
///                  [LocalDateTime#MIN] for none
/// @param withdrawn whether the whole calendar was sent to take its appointments back
record CalendarEntry(
        int number, CalendarComponent component, CalendarMoments moments, LocalDateTime movedFrom, boolean withdrawn) {

    /// What a whole day counts for, in minutes, until the person says better.
    private static final int WHOLE_DAY = 7 * 60;

    private static final int LONGEST_TITLE = 120;

    String uid() {
        return component.words("UID");
    }

    String title() {
        return cut(component.words("SUMMARY"));
    }

    boolean isMoved() {
        return !movedFrom.equals(LocalDateTime.MIN);
    }

    boolean cancelled() {
        return withdrawn || component.words("STATUS").equalsIgnoreCase("CANCELLED");
    }

    /// The appointments from `from` to `until`.
    ///
    /// @param others repetitions that an entry of their own replaces, in the person's zone
    List<Appointment> appointments(LocalDateTime from, LocalDateTime until, Set<LocalDateTime> others)
            throws UnreadableCell {
        CalendarComponent.Property begin =
                component.property("DTSTART").orElseThrow(() -> CalendarEntries.lacks("calendar.start"));
        CalendarMoment start = moments.read(begin);
        Duration length = length(start);
        List<Appointment> appointments = new ArrayList<>();
        for (LocalDateTime there : new Recurrence(component, moments).starts(start, from, until)) {
            LocalDateTime own = moments.moved(there, start.zone());
            if (others.contains(own)) {
                continue;
            }
            Optional<LocalDateTime> midnight = wholeDays(length)
                    ? Stream.of(own, there)
                            .filter(moment -> moment.toLocalTime().equals(LocalTime.MIDNIGHT))
                            .findFirst()
                    : Optional.empty();
            appointments.add(
                    midnight.isPresent()
                            ? appointment(midnight.get(), midnight.get().plus(length), true)
                            : appointment(own, moments.moved(there.plus(length), start.zone()), start.allDay()));
        }
        return appointments;
    }

    /// Outlook writes a whole day from midnight to midnight as well, here or where it was written.
    private static boolean wholeDays(Duration length) {
        return length.isPositive() && length.equals(Duration.ofDays(length.toDays()));
    }

    private Duration length(CalendarMoment start) throws UnreadableCell {
        CalendarComponent.Property end = component.property("DTEND").orElse(null);
        if (end != null) {
            CalendarMoment over = moments.read(end);
            // By the clock where it is written: there, an hour may be left out that night.
            Duration length = over.zone().equals(start.zone())
                    ? Duration.between(start.there(), over.there())
                    : Duration.between(start.own(), over.own());
            if (length.isNegative()) {
                throw new UnreadableCell("problem.day.order");
            }
            return length;
        }
        CalendarComponent.Property duration = component.property("DURATION").orElse(null);
        if (duration != null) {
            try {
                return TemporalAmountAdapter.parse(duration.value()).toDuration();
            } catch (DateTimeException | IllegalArgumentException e) {
                throw UnreadableCell.quoting("calendar.moment", duration.value());
            }
        }
        if (start.allDay()) {
            return Duration.ofDays(1);
        }
        throw CalendarEntries.lacks("calendar.end");
    }

    private Appointment appointment(LocalDateTime start, LocalDateTime end, boolean allDay) {
        List<Phrase> remarks = new ArrayList<>();
        LocalDate first = start.toLocalDate();
        LocalDate last = end.toLocalDate();
        WorkedTime time;
        if (allDay) {
            // The end of a whole day is the day after it.
            last = last.isAfter(first) ? last.minusDays(1) : first;
            int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay() + 1);
            time = new WorkedTime.Total(days * WHOLE_DAY);
            remarks.add(Phrase.of("calendar.remark.whole", WHOLE_DAY / 60));
        } else if (Duration.between(start, end).compareTo(Duration.ofDays(1)) <= 0 && !start.equals(end)) {
            last = first;
            time = new WorkedTime.EachDay(clock(start), clock(end));
        } else {
            time = new WorkedTime.Total(
                    Math.toIntExact(Duration.between(start, end).toMinutes()));
            if (last.isAfter(first)) {
                remarks.add(Phrase.of("calendar.remark.long"));
            }
        }
        return new Appointment(number, title(), cut(component.words("LOCATION")), first, last, time, remarks);
    }

    private static LocalTime clock(LocalDateTime moment) {
        return moment.toLocalTime().withSecond(0);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_TITLE ? words : words.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
