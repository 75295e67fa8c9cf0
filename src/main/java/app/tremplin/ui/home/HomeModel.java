package app.tremplin.ui.home;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.SkillStep;
import app.tremplin.domain.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the home page knows: how far the volunteer has come, and what is worth doing next.
///
/// @param name     empty until it is given
/// @param backedUp whether everything is in a backup
record HomeModel(
        String name, List<Mission> missions, Standing standing, List<Badge> badges, LocalDate today, boolean backedUp) {

    private static final int NEARLY = 3;

    /// The three steps of somebody who begins, in order.
    enum Step {
        LOG,
        SKILLS,
        SHARE
    }

    /// How a step stands.
    enum Progress {
        DONE,
        READY,
        NEXT,
        LATER
    }

    /// What is worth doing, the most urgent first.
    enum Task {
        NAME,
        BACK_UP,
        HAND_IN,
        BADGE,
        REFLECT
    }

    /// Something to do.
    ///
    /// @param count how many missions it is about, or how many badges there are; 0 where that means nothing
    record Todo(Task task, int count) {}

    /// How far a day's missions are vouched for; the least of them counts.
    enum Vouching {
        CONFIRMED,
        DECLARED,
        PLANNED
    }

    /// What happened on a day.
    ///
    /// @param minutes of the missions' time, spread evenly over their days
    record Day(LocalDate date, int missions, long minutes, Vouching vouching) {

        private static final long[] LEVELS = {120, 240, 420};

        /// From 1 for up to two hours to 4 for more than seven.
        int level() {
            int level = 1;
            for (long bound : LEVELS) {
                level += minutes > bound ? 1 : 0;
            }
            return level;
        }

        private Day with(Day other) {
            return new Day(
                    date,
                    missions + other.missions,
                    minutes + other.minutes,
                    vouching.compareTo(other.vouching) > 0 ? vouching : other.vouching);
        }
    }

    Progress progress(Step step) {
        return switch (step) {
            case LOG -> missions.isEmpty() ? Progress.NEXT : Progress.DONE;
            case SKILLS -> earned() == 0 ? Progress.LATER : Progress.READY;
            case SHARE -> earned() == 0 ? Progress.LATER : badges.isEmpty() ? Progress.NEXT : Progress.DONE;
        };
    }

    int earned() {
        return standing.all().attributed().size();
    }

    long events() {
        return standing.counted().stream()
                .map(mission -> mission.facts().event())
                .distinct()
                .count();
    }

    long confirmed() {
        return standing.counted().stream().filter(Mission::isConfirmed).count();
    }

    /// What is worth doing next.
    List<Todo> todos() {
        List<Todo> todos = new ArrayList<>();
        if (missions.isEmpty()) {
            return todos;
        }
        if (name.isBlank()) {
            todos.add(new Todo(Task.NAME, 0));
        }
        if (!backedUp) {
            todos.add(new Todo(Task.BACK_UP, 0));
        }
        add(
                todos,
                Task.HAND_IN,
                standing.counted().stream()
                        .filter(mission -> mission.state() instanceof MissionState.Declared)
                        .count());
        if (badgeIsReady()) {
            todos.add(new Todo(Task.BADGE, badges.size()));
        }
        add(
                todos,
                Task.REFLECT,
                standing.counted().stream()
                        .filter(mission -> mission.facts().reflection().isEmpty())
                        .count());
        return todos;
    }

    private static void add(List<Todo> todos, Task task, long count) {
        if (count > 0) {
            todos.add(new Todo(task, Math.toIntExact(count)));
        }
    }

    /// Whether a badge would tell more than the latest one.
    private boolean badgeIsReady() {
        return earned() > 0
                && badges.stream()
                        .max(Comparator.comparing(Badge::issuedAt))
                        .map(latest -> latest.minutes() < standing.all().minutes())
                        .orElse(true);
    }

    /// The mission that is planned next.
    Optional<Mission> upcoming() {
        return missions.stream()
                .filter(mission -> mission.facts().lastDay().isAfter(today))
                .filter(mission -> !(mission.state() instanceof MissionState.Refused))
                .min(Comparator.comparing(mission -> mission.facts().firstDay()));
    }

    /// The skills that take the least to earn, the nearest first.
    List<SkillStep> nearly() {
        return standing.steps().stream()
                .sorted(Comparator.comparingInt(SkillStep::minutes))
                .limit(NEARLY)
                .toList();
    }

    /// Every year from the first to the last that has a mission, or this one.
    List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        missions.forEach(mission -> {
            years.add(mission.facts().firstDay().getYear());
            years.add(mission.facts().lastDay().getYear());
        });
        if (years.isEmpty()) {
            return List.of(today.getYear());
        }
        List<Integer> all = new ArrayList<>();
        for (int year = years.first(); year <= years.last(); year++) {
            all.add(year);
        }
        return all;
    }

    /// The year to begin with: that of the latest mission that is over, or else the first there is.
    int latestYear() {
        return standing.counted().stream()
                .map(mission -> mission.facts().lastDay())
                .max(Comparator.naturalOrder())
                .map(LocalDate::getYear)
                .orElse(years().getFirst());
    }

    /// The days of a year that have missions; those that a coordinator refused are left out.
    Map<LocalDate, Day> days(int year) {
        Map<LocalDate, Day> days = new TreeMap<>();
        for (Mission mission : missions) {
            if (!(mission.state() instanceof MissionState.Refused)) {
                LocalDate first = later(mission.facts().firstDay(), LocalDate.of(year, 1, 1));
                LocalDate last = earlier(mission.facts().lastDay(), LocalDate.of(year, 12, 31));
                for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
                    days.merge(date, day(mission, date), Day::with);
                }
            }
        }
        return days;
    }

    private Day day(Mission mission, LocalDate date) {
        Vouching vouching = mission.isConfirmed()
                ? Vouching.CONFIRMED
                : mission.facts().lastDay().isAfter(today) ? Vouching.PLANNED : Vouching.DECLARED;
        return new Day(date, 1, mission.minutes() / mission.facts().days(), vouching);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
