package app.tremplin.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissionRulesTest {

    private static final Catalogue CATALOGUE = Samples.catalogue(3, 2, 1, new Random(1));
    private static final LocalDate TODAY = Samples.TODAY;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final WorkedTime FOUR_HOURS = new WorkedTime.Total(240);

    @Test
    void a_sound_mission_has_no_problem() {
        assertThat(check("Fête", "type-0", DAY, DAY, FOUR_HOURS)).isEmpty();
    }

    @Test
    void an_event_and_a_known_type_are_needed() {
        assertThat(check(" ", "", DAY, DAY, FOUR_HOURS))
                .containsExactly(
                        blocking(MissionField.EVENT, "problem.event.missing"),
                        blocking(MissionField.TYPE, "problem.type.missing"));
        assertThat(check("Fête", "juggling", DAY, DAY, FOUR_HOURS))
                .containsExactly(blocking(MissionField.TYPE, "problem.type.unknown", "juggling"));
    }

    @Test
    void dates_that_must_be_slips_of_the_keyboard_are_refused() {
        assertThat(check("Fête", "type-0", LocalDate.of(1969, 12, 31), LocalDate.of(1970, 1, 1), FOUR_HOURS))
                .containsExactly(blocking(MissionField.FIRST_DAY, "problem.day.early"));
        LocalDate edge = TODAY.plusYears(2);
        assertThat(check("Fête", "type-0", edge, edge, FOUR_HOURS)).isEmpty();
        assertThat(check("Fête", "type-0", edge.plusDays(1), edge.plusDays(1), FOUR_HOURS))
                .containsExactly(blocking(MissionField.FIRST_DAY, "problem.day.late"));
        assertThat(check("Fête", "type-0", DAY, DAY.minusDays(1), FOUR_HOURS))
                .containsExactly(blocking(MissionField.LAST_DAY, "problem.day.order"));
    }

    @Test
    void a_mission_lasts_a_year_at_most() {
        assertThat(check("Fête", "type-0", DAY, DAY.plusDays(365), FOUR_HOURS)).isEmpty();
        assertThat(check("Fête", "type-0", DAY, DAY.plusDays(366), FOUR_HOURS))
                .containsExactly(blocking(MissionField.LAST_DAY, "problem.day.long"));
        assertThat(check("Fête", "type-0", DAY, LocalDate.MAX, FOUR_HOURS))
                .containsExactly(blocking(MissionField.LAST_DAY, "problem.day.long"));
    }

    @ParameterizedTest
    @CsvSource({"0, problem.time.missing", "-5, problem.time.missing", "1441, problem.time.impossible"})
    void time_that_cannot_be_is_refused(int minutes, String key) {
        assertThat(check("Fête", "type-0", DAY, DAY, new WorkedTime.Total(minutes)))
                .extracting(problem -> problem.phrase().key(), Problem::blocking)
                .containsExactly(tuple(key, true));
    }

    @Test
    void a_long_day_is_pointed_out_and_no_more() {
        assertThat(check("Fête", "type-0", DAY, DAY, new WorkedTime.Total(14 * 60)))
                .isEmpty();
        assertThat(check("Fête", "type-0", DAY, DAY, new WorkedTime.Total(14 * 60 + 1)))
                .containsExactly(new Problem(MissionField.TIME, Phrase.of("problem.time.long"), false));
        assertThat(check("Fête", "type-0", DAY, DAY, new WorkedTime.EachDay(LocalTime.NOON, LocalTime.NOON)))
                .extracting(Problem::blocking)
                .containsExactly(false);
        assertThat(check("Fête", "type-0", DAY, DAY.plusDays(1), new WorkedTime.Total(28 * 60)))
                .isEmpty();
    }

    @Test
    void texts_have_an_end() {
        assertThat(check("é".repeat(MissionRules.LINE), "type-0", DAY, DAY, FOUR_HOURS))
                .isEmpty();
        String line = "é".repeat(MissionRules.LINE + 1);
        String text = "é".repeat(MissionRules.TEXT + 1);
        MissionFacts facts = new MissionFacts(
                line,
                "type-0",
                line,
                DAY,
                DAY,
                FOUR_HOURS,
                text,
                text,
                List.of(line),
                new Reflection(text, text, text));

        assertThat(MissionRules.check(facts, CATALOGUE, TODAY))
                .allMatch(Problem::blocking)
                .extracting(Problem::field)
                .containsExactly(
                        MissionField.EVENT,
                        MissionField.SITE,
                        MissionField.ACCOUNT,
                        MissionField.PEOPLE_MET,
                        MissionField.LANGUAGES,
                        MissionField.SITUATION,
                        MissionField.ACTION,
                        MissionField.RESULT);
    }

    private static List<Problem> check(String event, String type, LocalDate first, LocalDate last, WorkedTime time) {
        return MissionRules.check(
                new MissionFacts(event, type, "", first, last, time, "", "", List.of(), Reflection.NONE),
                CATALOGUE,
                TODAY);
    }

    private static Problem blocking(MissionField field, String key, Object... args) {
        return new Problem(field, Phrase.of(key, args), true);
    }
}
