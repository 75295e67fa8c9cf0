package app.tremplin.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Which of many backups stay: of the latest hours, days, weeks and months that have any, the last one of each.
///
/// It counts hours that have a backup, not hours that passed, so that someone who opens Tremplin once a year loses
/// none.
public final class BackupRotation {

    /// How many hours, days, weeks and months keep a backup.
    public static final int HOURS = 24;

    public static final int DAYS = 7;
    public static final int WEEKS = 5;
    public static final int MONTHS = 24;

    /// How many stay that claim to be from the future, as a clock that was set back leaves them.
    public static final int FROM_THE_FUTURE = 3;

    private BackupRotation() {}

    /// Those of `taken` that stay.
    ///
    /// @param zone the person's, which says where a day begins
    public static Set<Instant> kept(Collection<Instant> taken, Instant now, ZoneId zone) {
        List<Instant> past = taken.stream()
                .filter(each -> !each.isAfter(now))
                .sorted(Comparator.reverseOrder())
                .toList();
        Set<Instant> kept = new TreeSet<>();
        kept.addAll(lastOfEach(past, HOURS, each -> each.truncatedTo(ChronoUnit.HOURS)));
        kept.addAll(lastOfEach(past, DAYS, each -> day(each, zone)));
        kept.addAll(lastOfEach(
                past, WEEKS, each -> day(each, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
        kept.addAll(lastOfEach(past, MONTHS, each -> day(each, zone).withDayOfMonth(1)));
        taken.stream()
                .filter(each -> each.isAfter(now))
                .sorted(Comparator.reverseOrder())
                .distinct()
                .limit(FROM_THE_FUTURE)
                .forEach(kept::add);
        return kept;
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return ZonedDateTime.ofInstant(instant, zone).toLocalDate();
    }

    private static <P> List<Instant> lastOfEach(List<Instant> latestFirst, int periods, Function<Instant, P> period) {
        Set<P> seen = new HashSet<>();
        return latestFirst.stream()
                .filter(each -> seen.add(period.apply(each)))
                .limit(periods)
                .toList();
    }
}
