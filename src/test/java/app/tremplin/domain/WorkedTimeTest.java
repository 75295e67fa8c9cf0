package app.tremplin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "09:00, 13:00, 1, 240",
        "08:30, 13:15, 3, 855",
        "22:00, 02:30, 1, 270",
        "22:00, 02:30, 2, 540",
        "00:00, 00:00, 1, 1440",
        "09:00, 09:00, 1, 1440",
        "00:00, 23:59, 1, 1439",
        "23:59, 00:00, 1, 1"
    })
    void a_shift_counts_on_each_day_and_may_go_past_midnight(LocalTime start, LocalTime end, int days, int minutes) {
        assertThat(new WorkedTime.EachDay(start, end).minutes(days)).isEqualTo(minutes);
    }

    @Test
    void a_total_is_the_same_over_any_number_of_days() {
        assertThat(new WorkedTime.Total(90).minutes(1)).isEqualTo(90);
        assertThat(new WorkedTime.Total(90).minutes(12)).isEqualTo(90);
    }
}
