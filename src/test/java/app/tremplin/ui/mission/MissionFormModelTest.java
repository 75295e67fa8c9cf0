package app.tremplin.ui.mission;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.MissionField;
import app.tremplin.domain.MissionRules;
import app.tremplin.domain.Problem;
import app.tremplin.domain.Samples;
import app.tremplin.ui.kit.MissionDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissionFormModelTest {

    private final Catalogue catalogue = Samples.catalogue(30, 15, 3, new Random(1));
    private final MissionFormModel model = new MissionFormModel(
            MissionDraft.EMPTY, "slot", facts -> MissionRules.check(facts, catalogue, Samples.TODAY));

    @ParameterizedTest
    @ValueSource(strings = {"26/07/2024", "26/7/24", "26072024", "2024-07-26", " 26.07.2024 ", "26-7-2024"})
    void a_day_is_read_as_people_type_it(String words) {
        assertThat(DayField.read(words)).contains(LocalDate.of(2024, 7, 26));
    }

    @ParameterizedTest
    @CsvSource({
        "'', problem.day.missing",
        "31/02/2026, problem.day.never",
        "26 juillet, problem.day.unreadable",
        "2026, problem.day.unreadable"
    })
    void what_is_wrong_with_a_day_is_said_of_that_day(String words, String key) {
        model.firstDay.set(words);
        assertThat(keys(MissionField.FIRST_DAY)).containsExactly(key);
    }

    @Test
    void a_last_day_alone_is_not_judged_against_a_first_day_nobody_gave() {
        model.lastDay.set("18/09/2026");
        model.shift.set(false);
        model.hours.set("3");
        assertThat(keys(MissionField.LAST_DAY)).isEmpty();
        assertThat(keys(MissionField.TIME)).isEmpty();
        assertThat(keys(MissionField.FIRST_DAY)).containsExactly("problem.day.missing");
    }

    @Test
    void a_night_shift_on_three_days_counts_each_night() {
        fill();
        model.firstDay.set("18/09/2026");
        model.lastDay.set("20/09/2026");
        model.startTime.set("22h");
        model.endTime.set("2:00");
        assertThat(model.read().isSound()).isTrue();
        assertThat(model.read().facts().map(facts -> facts.minutes())).contains(3 * 4 * 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "8:75", "huit heures", "-1"})
    void a_time_that_is_none_is_pointed_out(String words) {
        fill();
        model.startTime.set(words);
        model.endTime.set("12:00");
        assertThat(keys(MissionField.TIME)).containsExactly("problem.time.clock");
        assertThat(model.read().facts()).isEqualTo(Optional.empty());
    }

    @Test
    void languages_are_told_apart_however_they_are_joined() {
        fill();
        model.shift.set(false);
        model.hours.set("2");
        model.languages.set("français et anglais, arabe; LSF and Dutch");
        assertThat(model.read().facts().map(facts -> facts.languages()))
                .contains(List.of("français", "anglais", "arabe", "LSF", "Dutch"));
    }

    private void fill() {
        model.event.set("Fête");
        model.typeId.set("type-1");
        model.firstDay.set("18/09/2026");
    }

    private List<String> keys(MissionField field) {
        return model.read().problems().stream()
                .filter(problem -> problem.field() == field)
                .map(Problem::phrase)
                .map(phrase -> phrase.key())
                .toList();
    }
}
