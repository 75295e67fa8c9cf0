package app.tremplin.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which hours of which days are taken, to point out missions that overlap and days that hold more than 24 hours.
///
/// Missions that were refused take no hours. It is built once for all missions; each question is then quick.
public final class DayBook {

    private static final int DAY_MINUTES = 24 * 60;

    /// @param from in minutes since 1 January 1970, as is `to`, which is excluded; both 0 when only a total is known
    private record Entry(Optional<Id<Mission>> id, MissionFacts facts, long from, long to) {
        boolean meets(Entry other) {
            return from < other.to && other.from < to;
        }

        boolean isFor(Optional<Id<Mission>> mission) {
            return mission.isPresent() && mission.equals(id);
        }
    }

    private final Map<LocalDate, List<Entry>> days = new HashMap<>();

    private DayBook() {}

    /// The hours that `missions` take.
    public static DayBook of(List<Mission> missions) {
        DayBook book = new DayBook();
        missions.stream()
                .filter(mission -> !(mission.state() instanceof MissionState.Refused))
                .forEach(mission -> book.enter(mission.facts(), Optional.of(mission.id())));
        return book;
    }

    /// Takes hours for facts that are not saved yet, so that the next ones are compared with them.
    public void enter(MissionFacts facts) {
        enter(facts, Optional.empty());
    }

    /// What is unusual about `facts` among the missions in the book, at most one sentence of each kind.
    ///
    /// @param self the mission the facts belong to, which does not overlap itself; empty for a new one
    public List<Phrase> remarks(MissionFacts facts, Optional<Id<Mission>> self) {
        List<Phrase> remarks = new ArrayList<>();
        overlap(facts, self).ifPresent(remarks::add);
        fullDay(facts, self).ifPresent(remarks::add);
        return remarks;
    }

    private void enter(MissionFacts facts, Optional<Id<Mission>> id) {
        for (LocalDate day = facts.firstDay(); !day.isAfter(facts.lastDay()); day = day.plusDays(1)) {
            days.computeIfAbsent(day, key -> new ArrayList<>()).add(entry(facts, id, day));
        }
    }

    private static Entry entry(MissionFacts facts, Optional<Id<Mission>> id, LocalDate day) {
        if (!(facts.time() instanceof WorkedTime.EachDay(LocalTime start, LocalTime end))) {
            return new Entry(id, facts, 0, 0);
        }
        long from = day.toEpochDay() * DAY_MINUTES + minute(start);
        return new Entry(id, facts, from, from + facts.time().minutes(1));
    }

    private Optional<Phrase> overlap(MissionFacts facts, Optional<Id<Mission>> self) {
        for (LocalDate day = facts.firstDay(); !day.isAfter(facts.lastDay()); day = day.plusDays(1)) {
            Entry mine = entry(facts, self, day);
            // A night of the day before may reach into this one, and this night into the next day.
            for (LocalDate near = day.minusDays(1); !near.isAfter(day.plusDays(1)); near = near.plusDays(1)) {
                for (Entry other : days.getOrDefault(near, List.of())) {
                    if (!other.isFor(self) && mine.meets(other)) {
                        return Optional.of(overlap(other.facts(), near));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Phrase overlap(MissionFacts other, LocalDate day) {
        String hours =
                other.time() instanceof WorkedTime.EachDay(LocalTime start, LocalTime end) ? start + "–" + end : "";
        return Phrase.of("remark.overlap", other.event(), day, hours);
    }

    private Optional<Phrase> fullDay(MissionFacts facts, Optional<Id<Mission>> self) {
        int each = facts.minutes() / Math.max(1, facts.days());
        for (LocalDate day = facts.firstDay(); !day.isAfter(facts.lastDay()); day = day.plusDays(1)) {
            int taken = days.getOrDefault(day, List.of()).stream()
                    .filter(other -> !other.isFor(self))
                    .mapToInt(other -> other.facts().minutes() / other.facts().days())
                    .sum();
            // A mission that is too long by itself is told so by its own rules.
            if (taken > 0 && taken + each > DAY_MINUTES) {
                return Optional.of(Phrase.of("remark.day.full", day, (taken + each) / 60));
            }
        }
        return Optional.empty();
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
