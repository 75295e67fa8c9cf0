package app.tremplin.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngagementTest {

    private static final WorkedTime MORNING = new WorkedTime.EachDay(LocalTime.of(9, 0), LocalTime.of(13, 0));
    private static final WorkedTime AFTERNOON = new WorkedTime.EachDay(LocalTime.of(14, 0), LocalTime.of(18, 0));
    private static final WorkedTime FOUR_HOURS = new WorkedTime.Total(240);

    @Test
    void the_same_engagement_is_recognised_however_it_is_typed() {
        assertThat(mission("Fête de l’Été", "Hôtel de Ville", MORNING)
                        .sameEngagement(mission(" FETE DE L'ETE", "hotel  de ville ", MORNING)))
                .isTrue();
    }

    @Test
    void hours_and_their_total_are_the_same_engagement() {
        assertThat(mission("Fête", "Mairie", MORNING).sameEngagement(mission("Fête", "Mairie", FOUR_HOURS)))
                .isTrue();
    }

    @Test
    void a_morning_and_an_afternoon_of_equal_length_are_two_engagements() {
        assertThat(mission("Fête", "Mairie", MORNING).sameEngagement(mission("Fête", "Mairie", AFTERNOON)))
                .isFalse();
    }

    @Test
    void another_site_or_day_is_another_engagement() {
        MissionFacts facts = mission("Fête", "Mairie", MORNING);

        assertThat(facts.sameEngagement(mission("Fête", "Gare", MORNING))).isFalse();
        assertThat(facts.sameEngagement(on(LocalDate.of(2025, 6, 22), "Fête", "Mairie", MORNING)))
                .isFalse();
    }

    private static MissionFacts mission(String event, String site, WorkedTime time) {
        return on(LocalDate.of(2025, 6, 21), event, site, time);
    }

    private static MissionFacts on(LocalDate day, String event, String site, WorkedTime time) {
        return new MissionFacts(event, "ceremonies", site, day, day, time, "", "", List.of(), Reflection.NONE);
    }
}
