package app.tremplin.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningRow;
import app.tremplin.domain.WorkedTime;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When someone worked, as tables tell it.
class PlanningTimesTest {

    private static final Catalogue CATALOGUE = CatalogueReader.read(CatalogueReaderTest.ours());
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String HEADER = "Événement;Type de mission;Lieu;Date;Heure de début;Heure de fin;Durée\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-07-26",
                "2024/07/26",
                "26/07/2024",
                "26.07.2024",
                "26-07-2024",
                "26/7/24",
                "26 juillet 2024",
                "vendredi 26 juillet 2024",
                "26 July 2024",
                "July 26, 2024",
                "26-juil-2024",
                "26 juil. 2024",
                "2024-07-26 08:00",
                "2024-07-26T08:00:00",
                "26/07/2024 08:00:00",
                "26/07/2024 à 8h"
            })
    void days_are_read_as_people_write_them(String day) {
        assertThat(onlyGood(row(day, "", "", "4")).firstDay()).isEqualTo(LocalDate.of(2024, 7, 26));
    }

    @Test
    void the_first_of_a_month_may_be_an_ordinal() {
        assertThat(onlyGood(row("1er août 2024", "", "", "4")).firstDay()).isEqualTo(LocalDate.of(2024, 8, 1));
        assertThat(onlyGood(row("1st August 2024", "", "", "4")).firstDay()).isEqualTo(LocalDate.of(2024, 8, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "07/26/2024, planning.bad.day.month",
        "7/26/24 8:00, planning.bad.day.month",
        "31/02/2024, planning.bad.day",
        "26/13/2024, planning.bad.day",
        "demain, planning.bad.day",
        "26/07/2024 tôt, planning.bad.day",
        "26/07/20245, planning.bad.day",
        "'', planning.bad.day.missing",
        "26/07/1924, problem.day.early",
        "26/07/2034, problem.day.late"
    })
    void a_day_that_cannot_be_is_refused_with_the_reason(String day, String reason) {
        assertThat(onlyBad(row(day, "", "", "4"))).isEqualTo(reason);
    }

    @Test
    void once_a_date_is_month_first_no_ambiguous_one_is_trusted() {
        Planning planning = read(HEADER
                + "Fête;Cérémonies;A;07/26/2024;;;4\n"
                + "Fête;Cérémonies;B;07/08/2024;;;4\n"
                + "Fête;Cérémonies;C;26/07/2024;;;4\n"
                + "Fête;Cérémonies;D;2024-08-07;;;4\n");

        assertThat(planning.bad())
                .extracting(bad -> bad.reason().key())
                .containsExactly("planning.bad.day.month", "planning.bad.day.ambiguous");
        assertThat(planning.good()).extracting(good -> good.facts().site()).containsExactly("C", "D");
    }

    @ParameterizedTest
    @CsvSource({
        "8:00, 16:30",
        "08:00, 16:30",
        "8h, 16h30",
        "8 h, 16 h 30",
        "08H00, 16H30",
        "08:00:00, 16:30:00",
        "8:00 AM, 4:30 PM",
        "8 am, 4:30 p.m.",
        "2024-07-26 08:00, 2024-07-26 16:30",
        "30/12/1899 08:00:00, 30/12/1899 16:30:00"
    })
    void times_are_read_as_people_write_them(String start, String end) {
        MissionFacts facts = onlyGood(row("26/07/2024", start, end, ""));

        assertThat(facts.time()).isEqualTo(new WorkedTime.EachDay(LocalTime.of(8, 0), LocalTime.of(16, 30)));
        assertThat(facts.lastDay()).isEqualTo(LocalDate.of(2024, 7, 26));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "25:00", "8:60", "13:00 PM", "0 am", "24h30", "tôt", "8:0", "8 a"})
    void a_time_that_cannot_be_is_refused(String start) {
        assertThat(onlyBad(row("26/07/2024", start, "18:00", ""))).isEqualTo("planning.bad.hour");
    }

    @Test
    void noon_and_midnight_are_told_apart() {
        assertThat(onlyGood(row("26/07/2024", "12:00 PM", "12:00 AM", "")).minutes())
                .isEqualTo(12 * 60);
        assertThat(onlyGood(row("26/07/2024", "18:00", "24:00", "")).minutes()).isEqualTo(6 * 60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7.5",
                "7,5",
                "7,50",
                "7:30",
                "07:30:00",
                "7h30",
                "7 h 30",
                "7 h 30 min",
                "450 min",
                "450 minutes",
                "7,5 h",
                "7.5 hours",
                "7 hours 30 minutes",
                "7 heures et 30 minutes",
                "7 h 30"
            })
    void durations_are_read_as_people_write_them(String duration) {
        assertThat(onlyGood(row("26/07/2024", "", "", duration)).time()).isEqualTo(new WorkedTime.Total(450));
    }

    @ParameterizedTest
    @CsvSource({
        "long, planning.bad.duration",
        "-3, planning.bad.duration",
        "7:75, planning.bad.duration",
        "7h30h, planning.bad.duration",
        "0, problem.time.missing",
        "'', problem.time.missing",
        "25, problem.time.impossible",
        "999999, problem.time.impossible",
        "9999999, planning.bad.duration"
    })
    void a_duration_that_cannot_be_is_refused(String duration, String reason) {
        assertThat(onlyBad(row("26/07/2024", "", "", duration))).isEqualTo(reason);
    }

    @Test
    void a_column_of_minutes_holds_minutes() {
        assertThat(onlyGood(read("Event;Mission;Date;Durée (min)\nFête;Cérémonies;21/06/2025;450\n"))
                        .minutes())
                .isEqualTo(450);
    }

    @Test
    void hours_of_the_day_win_over_a_duration_that_says_otherwise() {
        PlanningRow.Good row = row("26/07/2024", "8:00", "17:00", "8").good().getFirst();

        assertThat(row.facts().minutes()).isEqualTo(9 * 60);
        assertThat(row.remarks()).containsExactly(Phrase.of("planning.remark.duration", "8"));
        assertThat(row("26/07/2024", "8:00", "17:00", "9").good().getFirst().remarks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "9, 0", "8, 1"})
    void a_duration_may_be_of_one_day_or_of_all(String duration, int remarks) {
        Planning planning = read("Event;Role;First day;Last day;From;To;Hours\n"
                + "Fête;Ceremonies;21/06/2025;23/06/2025;9:00;12:00;" + duration + "\n");

        assertThat(planning.good().getFirst().remarks()).hasSize(remarks);
    }

    @Test
    void the_same_hours_count_on_each_day_of_a_stretch() {
        MissionFacts facts = onlyGood(
                read("Event;Role;First day;Last day;From;To\nFête;Ceremonies;21/06/2025;23/06/2025;9:00;12:00\n"));

        assertThat(facts.days()).isEqualTo(3);
        assertThat(facts.minutes()).isEqualTo(3 * 3 * 60);
    }

    @Test
    void a_night_counts_once_though_it_ends_on_the_next_day() {
        PlanningRow.Good row = read("Event;Role;Start;End\nFête;Ceremonies;21/06/2025 22:00;22/06/2025 06:00\n")
                .good()
                .getFirst();

        assertThat(row.facts().minutes()).isEqualTo(8 * 60);
        assertThat(row.facts().lastDay()).isEqualTo(LocalDate.of(2025, 6, 21));
        assertThat(row.remarks()).containsExactly(Phrase.of("planning.remark.night", LocalDate.of(2025, 6, 21)));
    }

    @Test
    void bare_days_saved_as_midnights_are_no_hours() {
        assertThat(onlyGood(read("Event;Role;Start date;End date;Hours\n"
                                + "Fête;Ceremonies;2025-06-21 00:00:00;2025-06-22 00:00:00;9\n"))
                        .time())
                .isEqualTo(new WorkedTime.Total(540));
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        assertThat(onlyBad(read("Event;Role;First day;Last day;From;To\n"
                        + "Fête;Ceremonies;23/06/2025;21/06/2025;9:00;12:00\n")))
                .isEqualTo("problem.day.order");
    }

    private static Planning row(String day, String start, String end, String duration) {
        return read(HEADER + "Fête;Cérémonies;Mairie;" + String.join(";", day, start, end, duration) + "\n");
    }

    private static MissionFacts onlyGood(Planning planning) {
        assertThat(planning.bad()).isEmpty();
        assertThat(planning.good()).hasSize(1);
        return planning.good().getFirst().facts();
    }

    private static String onlyBad(Planning planning) {
        assertThat(planning.good()).isEmpty();
        assertThat(planning.bad()).hasSize(1);
        return planning.bad().getFirst().reason().key();
    }

    private static Planning read(String table) {
        return PlanningFile.read(bytes(table), CATALOGUE, TODAY);
    }

    private static byte[] bytes(String table) {
        return table.getBytes(StandardCharsets.UTF_8);
    }
}
