package app.tremplin.ui.mission;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.WorkedTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "8h30-13h; 08:30; 13:00",
                "8:30 – 13:00; 08:30; 13:00",
                "de 8h à 12h15; 08:00; 12:15",
                "From 8 to 12; 08:00; 12:00",
                "22h - 2h; 22:00; 02:00",
                "0830-1300; 08:30; 13:00",
                "9am-1pm; 09:00; 13:00",
                "from 8:30 AM to 12 p.m.; 08:30; 12:00",
                "10 pm - 12 am; 22:00; 00:00"
            })
    void start_and_end_are_read(String words, LocalTime start, LocalTime end) {
        assertThat(WorkedWords.read(words)).contains(new WorkedTime.EachDay(start, end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4h30; 270",
                "4:05; 245",
                "4 h; 240",
                "4,5; 270",
                "4.25 h; 255",
                "90 min; 90",
                "6; 360",
                "2 heures; 120"
            })
    void a_duration_is_read(String words, int minutes) {
        assertThat(WorkedWords.read(words)).contains(new WorkedTime.Total(minutes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "8h-",
                "25h-26h",
                "4h99",
                "1-2-3",
                "matin",
                "-4",
                "99999999999 min",
                "13pm-14pm",
                "0am-1am"
            })
    void other_words_are_no_time(String words) {
        assertThat(WorkedWords.read(words)).isEmpty();
    }
}
