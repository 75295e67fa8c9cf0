package app.tremplin.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import app.tremplin.domain.Appointment;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.PlanningRow;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/// Reads a calendar file (iCalendar, RFC 5545) as calendars export it: appointments of the last five and the next two
/// years, repetitions one by one. What an appointment lacks is told with its number; the others are read all the same.
///
/// @param appointments in the order of time
/// @param left         those that are not taken, with the reason
public record CalendarFile(List<Appointment> appointments, List<PlanningRow> left) {

    /// The largest file, in megabytes.
    public static final int MEGABYTES = 5;

    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_APPOINTMENTS = 10_000;
    private static final int YEARS_BACK = 5;
    private static final int YEARS_AHEAD = 2;
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

    /// What the calendar says. Nothing is saved.
    ///
    /// @param zone  the person's own, in which their missions are told
    /// @param today the day it is
    /// @throws Failure [FailureCode#CALENDAR_UNREADABLE] when it is no calendar or larger than any real one
    public static CalendarFile read(byte[] bytes, ZoneId zone, LocalDate today) {
        List<CalendarEntry> entries = new CalendarEntries(zones(bytes), zone).of(tree(text(bytes)));
        if (entries.size() > MOST_ENTRIES) {
            throw new Failure(FailureCode.CALENDAR_UNREADABLE, 0, Phrase.of("calendar.entries", MOST_ENTRIES));
        }
        Map<String, Set<LocalDateTime>> moved = moved(entries);
        List<Appointment> appointments = new ArrayList<>();
        List<PlanningRow> left = new ArrayList<>();
        LocalDateTime from = today.minusYears(YEARS_BACK).atStartOfDay();
        LocalDateTime until = today.plusYears(YEARS_AHEAD).atStartOfDay();
        for (CalendarEntry entry : entries) {
            if (entry.cancelled()) {
                left.add(new PlanningRow.Left(entry.number(), Phrase.of("calendar.cancelled", entry.title())));
                continue;
            }
            try {
                Set<LocalDateTime> others = entry.isMoved() ? Set.of() : moved.getOrDefault(entry.uid(), Set.of());
                appointments.addAll(entry.appointments(from, until, others));
            } catch (UnreadableCell e) {
                left.add(new PlanningRow.Bad(entry.number(), e.reason()));
            }
            if (appointments.size() > MOST_APPOINTMENTS) {
                throw new Failure(
                        FailureCode.CALENDAR_UNREADABLE, 0, Phrase.of("calendar.appointments", MOST_APPOINTMENTS));
            }
        }
        appointments.sort(Comparator.comparing(Appointment::firstDay).thenComparing(Appointment::number));
        return new CalendarFile(List.copyOf(appointments), List.copyOf(left));
    }

    /// The repetitions that were moved or cancelled one by one, by their series.
    private static Map<String, Set<LocalDateTime>> moved(List<CalendarEntry> entries) {
        Map<String, Set<LocalDateTime>> moved = new HashMap<>();
        entries.stream()
                .filter(CalendarEntry::isMoved)
                .forEach(entry -> moved.computeIfAbsent(entry.uid(), uid -> new HashSet<>())
                        .add(entry.movedFrom()));
        return moved;
    }

    private static String text(byte[] bytes) {
        if (bytes.length > MEGABYTES * 1024 * 1024) {
            throw new Failure(FailureCode.CALENDAR_UNREADABLE, 0, Phrase.of("csv.large", MEGABYTES));
        }
        String text;
        try {
            text = DecodedText.of(unfolded(bytes)).text();
        } catch (Failure e) {
            throw new Failure(FailureCode.CALENDAR_UNREADABLE, 0, Phrase.of("csv.binary"));
        }
        if (!text.contains("BEGIN:VCALENDAR")) {
            throw new Failure(FailureCode.CALENDAR_UNREADABLE, 0, Phrase.of("calendar.none"));
        }
        return text.substring(text.indexOf("BEGIN:VCALENDAR"));
    }

    /// Some calendars break a line within a character, whose bytes must come together before they are read.
    private static byte[] unfolded(byte[] bytes) {
        return FOLD.matcher(new String(bytes, ISO_8859_1)).replaceAll("").getBytes(ISO_8859_1);
    }

    private static CalendarZones zones(byte[] bytes) {
        return CalendarZones.of(text(bytes));
    }

    private static List<CalendarComponent> tree(String text) {
        CalendarTree tree = new CalendarTree();
        try {
            new CalendarParserImpl(true).parse(new UnfoldingReader(new StringReader(text), true), tree);
        } catch (ParserException e) {
            // The library's message may quote the file, which holds a person's data: it is left out of the log.
            throw new Failure(
                    FailureCode.CALENDAR_UNREADABLE, Math.max(0, e.getLineNo()), Phrase.of("calendar.broken"));
        } catch (IOException e) {
            throw new Failure(e, FailureCode.CALENDAR_UNREADABLE, 0, Phrase.of("calendar.broken"));
        }
        return tree.components();
    }
}
