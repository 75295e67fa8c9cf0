package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Contribution;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.Reflection;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.Standing;
import app.tremplin.domain.WorkedTime;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwardingTest {

    @TempDir
    Path folder;

    private Tremplin tremplin;

    @BeforeEach
    void open() {
        tremplin = Samples.open(folder);
    }

    @AfterEach
    void close() {
        tremplin.close();
    }

    @Test
    void without_missions_nothing_is_earned() {
        Standing standing = standing();

        assertThat(standing.counted()).isEmpty();
        assertThat(standing.all().attributed()).isEmpty();
        assertThat(standing.all().scores()).hasSize(30);
    }

    @Test
    void a_mission_earns_fifteen_skills_at_most() {
        log(Samples.DAY, Samples.DAY);

        assertThat(standing().all().attributed()).hasSizeBetween(1, 15);
    }

    @Test
    void the_standing_is_worked_out_anew_only_after_a_change_whoever_made_it() {
        log(Samples.DAY, Samples.DAY);
        Standing first = standing();
        assertThat(standing()).isSameAs(first);

        log(Samples.DAY, Samples.DAY);
        assertThat(standing().counted()).hasSize(2);

        try (Tremplin other = Samples.open(folder)) {
            other.journal().delete(other.journal().missions().getFirst().id());
        }
        assertThat(standing()).isEqualTo(first);
    }

    @Test
    void a_mission_that_is_not_over_earns_nothing_yet() {
        Mission overToday = log(Samples.TODAY.minusDays(1), Samples.TODAY);
        log(Samples.TODAY, Samples.TODAY.plusDays(1));
        log(Samples.TODAY.plusDays(7), Samples.TODAY.plusDays(8));

        assertThat(standing().counted()).containsExactly(overToday);
        assertThat(standing().all().missions()).isEqualTo(1);
        assertThat(standing().all().minutes()).isEqualTo(240);
    }

    @Test
    void a_refused_mission_earns_nothing() {
        Samples.refused(tremplin, Samples.facts("Fête", Samples.DAY));

        assertThat(standing().counted()).isEmpty();
        assertThat(standing().all().attributed()).isEmpty();
    }

    @Test
    void what_was_confirmed_is_told_apart_from_what_was_declared() {
        Samples.confirmed(tremplin, Samples.facts("Fête", Samples.DAY));
        log(Samples.DAY.plusDays(1), Samples.DAY.plusDays(1));

        assertThat(standing().counted()).hasSize(2);
        assertThat(standing().all().minutes()).isEqualTo(480);
        assertThat(standing().confirmed().minutes()).isEqualTo(240);
        SkillScore first = standing().all().attributed().getFirst();
        assertThat(first.trace()).extracting(Contribution::confirmed).containsExactlyInAnyOrder(true, false);
        assertThat(first.confirmedPoints()).isEqualTo(first.score() / 2);
    }

    @Test
    void a_deleted_mission_no_longer_counts() {
        Mission mission = log(Samples.DAY, Samples.DAY);
        tremplin.journal().delete(mission.id());

        assertThat(standing().all().attributed()).isEmpty();
    }

    @Test
    void the_way_to_a_missing_skill_is_told() {
        log(Samples.DAY, Samples.DAY);

        Standing standing = standing();

        SkillScore missing = standing.all().scores().stream()
                .filter(score -> !score.attributed())
                .findFirst()
                .orElseThrow();
        assertThat(standing.stepTo(missing.skill().id()))
                .hasValueSatisfying(step ->
                        assertThat(step.skillId()).isEqualTo(missing.skill().id()));
    }

    private Mission log(LocalDate first, LocalDate last) {
        return tremplin.journal()
                .log(new MissionFacts(
                        "Fête",
                        "accueil-spectateurs",
                        "Quai",
                        first,
                        last,
                        new WorkedTime.Total(240),
                        "",
                        "",
                        List.of(),
                        Reflection.NONE));
    }

    private Standing standing() {
        return tremplin.awarding().standing();
    }
}
