package app.tremplin.exchange;

import app.tremplin.exchange.CalendarMoments.CalendarMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;

/// When an appointment repeats: its rule, the days added to it and those taken out.
record Recurrence(CalendarComponent component, CalendarMoments moments) {

    /// The most repetitions of one appointment.
    static final int MOST = 1_000;

    private static final Pattern UNTIL = Pattern.compile(";?UNTIL=([0-9TZ]+)");
    private static final Pattern RULE = Pattern.compile("[A-Z0-9=,;+-]+");
    private static final Pattern WITHIN_A_DAY = Pattern.compile("FREQ=(?:SECONDLY|MINUTELY|HOURLY)");

    /// The starts from `from` to `until`, both in the zone the appointment is written in, in the order of time. An
    /// appointment that does not repeat is found wherever it is.
    List<LocalDateTime> starts(CalendarMoment first, LocalDateTime from, LocalDateTime until) throws UnreadableCell {
        Set<LocalDateTime> starts = new TreeSet<>();
        starts.add(first.there());
        for (CalendarComponent.Property rule : component.all("RRULE")) {
            starts.addAll(repeated(rule.value().toUpperCase(Locale.ROOT), first, from, until));
        }
        starts.addAll(listed("RDATE", first));
        List<LocalDateTime> out = listed("EXDATE", first);
        Set<LocalDateTime> moments = Set.copyOf(out);
        // Some calendars take out a day rather than a moment.
        boolean days = component.all("EXDATE").stream()
                .anyMatch(each -> "DATE".equals(each.parameters().get("VALUE")));
        Set<LocalDate> wholeDays =
                days ? out.stream().map(LocalDateTime::toLocalDate).collect(Collectors.toSet()) : Set.of();
        return starts.stream()
                .filter(start -> !moments.contains(start) && !wholeDays.contains(start.toLocalDate()))
                .toList();
    }

    private List<LocalDateTime> repeated(String rule, CalendarMoment first, LocalDateTime from, LocalDateTime until)
            throws UnreadableCell {
        if (!RULE.matcher(rule).matches() || WITHIN_A_DAY.matcher(rule).find()) {
            throw UnreadableCell.quoting("calendar.rule", rule);
        }
        Optional<LocalDateTime> end = end(rule, first);
        LocalDateTime last = end.filter(given -> given.isBefore(until)).orElse(until);
        try {
            // Counted repetitions are counted from the first, so all of them are looked at.
            Recur<LocalDateTime> recur =
                    new Recur<>(UNTIL.matcher(rule).replaceAll("").replaceFirst("^;", ""));
            LocalDateTime begin = recur.getCount() > 0 || first.there().isAfter(from) ? first.there() : from;
            List<LocalDateTime> dates = recur.getDates(first.there(), begin, last.plusSeconds(1), MOST + 1);
            if (dates.size() > MOST) {
                throw new UnreadableCell("calendar.repeats", MOST);
            }
            return dates.stream().filter(date -> !date.isAfter(last)).toList();
        } catch (RuntimeException e) {
            throw UnreadableCell.quoting("calendar.rule", rule);
        }
    }

    /// When the rule ends, in the zone of the appointment. A day alone is included whole.
    private Optional<LocalDateTime> end(String rule, CalendarMoment first) throws UnreadableCell {
        Matcher until = UNTIL.matcher(rule);
        if (!until.find()) {
            return Optional.empty();
        }
        CalendarMoment end = moments.read(until.group(1), first.zone());
        return Optional.of(end.allDay() ? end.there().plusDays(1).minusSeconds(1) : there(end, first));
    }

    private List<LocalDateTime> listed(String property, CalendarMoment first) throws UnreadableCell {
        List<LocalDateTime> listed = new ArrayList<>();
        for (CalendarComponent.Property each : component.all(property)) {
            String zone = each.parameters().getOrDefault("TZID", first.zone());
            List<String> values = Arrays.stream(each.value().split(","))
                    // A period is its start, a slash and its end.
                    .map(value -> value.split("/")[0].strip())
                    .filter(value -> !value.isEmpty())
                    .limit(MOST)
                    .toList();
            for (String value : values) {
                CalendarMoment moment = moments.read(value, zone);
                boolean aDayAlone = moment.allDay() && !first.allDay();
                listed.add(aDayAlone ? moment.there().with(first.there().toLocalTime()) : there(moment, first));
            }
        }
        return listed;
    }

    /// The moment in the zone of the appointment.
    private LocalDateTime there(CalendarMoment moment, CalendarMoment first) throws UnreadableCell {
        if (moment.zone().equals(first.zone()) || moment.allDay()) {
            return moment.there();
        }
        String target = first.zone();
        if (target.isEmpty()) {
            return moment.own();
        }
        ZoneRules rules = moments.zones().rules(target);
        Instant instant = moment.own().atZone(moments.own()).toInstant();
        return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
    }
}
