package app.tremplin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 25);

    @ParameterizedTest
    @CsvSource({
        "0, 08:00, 12:00, 11:59, 14:00, true",
        "0, 08:00, 12:00, 12:00, 14:00, false",
        "0, 22:00, 02:00, 23:00, 23:30, true",
        "1, 22:00, 02:00, 01:00, 03:00, true",
        "1, 22:00, 02:00, 02:00, 03:00, false",
        "-1, 00:30, 02:00, 22:00, 01:00, true",
    })
    void hours_that_meet_are_pointed_out(
            int daysLater, LocalTime from, LocalTime to, LocalTime start, LocalTime end, boolean meet) {
        DayBook book = DayBook.of(List.of(mission(1, DAY, new WorkedTime.EachDay(from, to))));
        MissionFacts other = facts("Autre", DAY.plusDays(daysLater), new WorkedTime.EachDay(start, end));
        List<Phrase> expected = meet ? List.of(Phrase.of("remark.overlap", "Fête 1", DAY, from + "–" + to)) : List.of();
        assertThat(book.remarks(other, Optional.empty())).isEqualTo(expected);
    }

    @Test
    void a_mission_does_not_overlap_itself_nor_one_that_was_refused() {
        Mission mission = mission(1, DAY, new WorkedTime.EachDay(LocalTime.of(8, 0), LocalTime.NOON));
        assertThat(DayBook.of(List.of(mission)).remarks(mission.facts(), Optional.of(mission.id())))
                .isEmpty();
        Mission refused =
                new Mission(mission.id(), mission.facts(), new MissionState.Refused("x", Instant.EPOCH, "absent"));
        assertThat(DayBook.of(List.of(refused)).remarks(mission.facts(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void a_day_cannot_hold_more_than_24_hours() {
        DayBook book = DayBook.of(
                List.of(mission(1, DAY, new WorkedTime.Total(15 * 60)), mission(2, DAY, new WorkedTime.Total(5 * 60))));
        assertThat(book.remarks(facts("Autre", DAY, new WorkedTime.Total(4 * 60)), Optional.empty()))
                .isEmpty();
        assertThat(book.remarks(facts("Autre", DAY, new WorkedTime.Total(5 * 60)), Optional.empty()))
                .containsExactly(Phrase.of("remark.day.full", DAY, 25));
        // Over two days the same hours fit.
        MissionFacts twoDays = new MissionFacts(
                "Autre",
                "t",
                "",
                DAY,
                DAY.plusDays(1),
                new WorkedTime.Total(5 * 60),
                "",
                "",
                List.of(),
                Reflection.NONE);
        assertThat(book.remarks(twoDays, Optional.empty())).isEmpty();
    }

    private static Mission mission(long number, LocalDate day, WorkedTime time) {
        return new Mission(
                new Id<>(new UUID(number, number)), facts("Fête " + number, day, time), new MissionState.Declared());
    }

    private static MissionFacts facts(String event, LocalDate day, WorkedTime time) {
        return new MissionFacts(event, "t", "", day, day, time, "", "", List.of(), Reflection.NONE);
    }
}
