package app.tremplin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillStepTest {

    @ParameterizedTest
    @CsvSource({"1,15", "15,15", "16,30", "119,120", "120,120", "121,180", "353,360", "360,360"})
    void is_told_in_quarters_of_an_hour_and_from_two_hours_on_in_hours(int minutes, int told) {
        assertThat(new SkillStep("skill-0", "type-0", minutes).about()).isEqualTo(told);
    }
}
