package app.tremplin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BackupRotationTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-23T10:30:00Z");
    private static final int MOST = BackupRotation.HOURS
            + BackupRotation.DAYS
            + BackupRotation.WEEKS
            + BackupRotation.MONTHS
            + BackupRotation.FROM_THE_FUTURE;

    @Provide
    Arbitrary<Set<Instant>> histories() {
        return Arbitraries.longs()
                .between(
                        -Duration.ofDays(2_000).toMinutes(), Duration.ofDays(30).toMinutes())
                .map(minutes -> NOW.plus(minutes, ChronoUnit.MINUTES))
                .set()
                .ofMaxSize(300);
    }

    @Property(tries = 300)
    void the_latest_always_stays_and_there_are_never_many(@ForAll("histories") Set<Instant> taken) {
        Set<Instant> kept = kept(taken);

        assertThat(taken).containsAll(kept);
        assertThat(kept).hasSizeLessThanOrEqualTo(MOST);
        taken.stream()
                .filter(each -> !each.isAfter(NOW))
                .max(Instant::compareTo)
                .ifPresent(latest -> assertThat(kept).contains(latest));
    }

    @Property(tries = 300)
    void rotating_twice_is_rotating_once(@ForAll("histories") Set<Instant> taken) {
        Set<Instant> kept = kept(taken);

        assertThat(kept(kept)).isEqualTo(kept);
    }

    @Property(tries = 300)
    void rotating_after_each_backup_keeps_every_one_of_the_latest_months(@ForAll("histories") Set<Instant> taken) {
        List<Instant> past =
                taken.stream().filter(each -> !each.isAfter(NOW)).sorted().toList();
        Set<Instant> folder = new HashSet<>();
        for (Instant each : past) {
            folder.add(each);
            folder = new HashSet<>(BackupRotation.kept(folder, each, PARIS));
        }

        assertThat(folder.stream().map(BackupRotationTest::month).collect(Collectors.toSet()))
                .containsAll(latest(past, BackupRotationTest::month, BackupRotation.MONTHS));
        assertThat(folder.stream().map(BackupRotationTest::day).collect(Collectors.toSet()))
                .containsAll(latest(past, BackupRotationTest::day, BackupRotation.DAYS));
    }

    @Test
    void a_clock_that_was_set_back_does_not_cost_the_present() {
        Set<Instant> taken = LongStream.rangeClosed(1, 500)
                .mapToObj(hour -> NOW.plus(Duration.ofHours(hour)))
                .collect(Collectors.toSet());
        taken.add(NOW);

        assertThat(kept(taken)).contains(NOW).hasSize(1 + BackupRotation.FROM_THE_FUTURE);
    }

    @Test
    void of_an_hourly_backup_for_years_the_last_of_each_hour_day_week_and_month_stays() {
        Set<Instant> taken = LongStream.range(0, 24L * 365 * 3)
                .mapToObj(hour -> NOW.minus(Duration.ofHours(hour)))
                .collect(Collectors.toSet());

        Set<Instant> kept = kept(taken);

        assertThat(kept)
                .contains(
                        NOW.minus(Duration.ofHours(23)),
                        Instant.parse("2026-11-20T22:30:00Z"),
                        Instant.parse("2026-11-01T22:30:00Z"),
                        Instant.parse("2025-03-31T21:30:00Z"))
                .doesNotContain(NOW.minus(Duration.ofHours(25)));
        assertThat(kept.size()).isBetween(50, MOST);
    }

    private static Set<Instant> kept(Set<Instant> taken) {
        return BackupRotation.kept(taken, NOW, PARIS);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }

    private static YearMonth month(Instant instant) {
        return YearMonth.from(day(instant));
    }

    private static <P extends Comparable<? super P>> Set<P> latest(
            List<Instant> past, Function<Instant, P> period, int count) {
        return past.stream()
                .map(period)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .collect(Collectors.toSet());
    }
}
