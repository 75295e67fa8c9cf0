package app.tremplin.ui.mission;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Id;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionState;
import app.tremplin.domain.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MissionsModelTest {

    private final Catalogue catalogue = Samples.catalogue(30, 15, 3, new Random(1));
    private final MissionsModel model = new MissionsModel(catalogue, Language.FR, Samples.TODAY);
    private final Mission past =
            mission(1, "Fête d’été", "type-0", LocalDate.of(2025, 6, 1), new MissionState.Declared());
    private final Mission confirmed = mission(
            2, "Marathon", "type-1", LocalDate.of(2026, 4, 12), new MissionState.Confirmed("Asso", Instant.EPOCH));
    private final Mission refused = mission(
            3,
            "Marathon",
            "type-1",
            LocalDate.of(2026, 4, 13),
            new MissionState.Refused("Asso", Instant.EPOCH, "absent"));
    private final Mission planned =
            mission(4, "Salon", "type-2", LocalDate.of(2027, 1, 1), new MissionState.Declared());

    @BeforeEach
    void load() {
        List<Mission> missions = List.of(past, confirmed, refused, planned);
        model.load(missions, model.index(missions, Map.of()));
    }

    @Test
    void words_are_found_whatever_their_accents_and_order() {
        model.search().set("ETE fete");
        assertThat(model.shown()).containsExactly(past);
    }

    @Test
    void each_filter_narrows_and_all_are_left_at_once() {
        model.event().set(Optional.of("Marathon"));
        assertThat(model.shown()).containsExactly(confirmed, refused);
        model.standing().set(Optional.of(MissionsModel.Standing.REFUSED));
        assertThat(model.shown()).containsExactly(refused);
        model.showAll();
        assertThat(model.shown()).hasSize(4);
        model.year().set(Optional.of(2025));
        assertThat(model.shown()).containsExactly(past);
        model.year().set(Optional.empty());
        model.typeId().set(Optional.of("type-2"));
        assertThat(model.shown()).containsExactly(planned);
    }

    @Test
    void a_mission_that_has_just_come_is_seen_whatever_was_searched_for() {
        model.search().set("fete");
        List<Mission> alike = List.of(past, confirmed, refused);
        model.load(alike, model.index(alike, Map.of()));
        assertThat(model.shown()).containsExactly(past);
        List<Mission> more = List.of(past, confirmed, refused, planned);
        model.load(more, model.index(more, Map.of()));
        assertThat(model.shown()).contains(planned);
        assertThat(model.isFiltered()).isFalse();
    }

    @Test
    void a_mission_still_to_come_is_planned_and_not_yet_counted() {
        assertThat(model.standing(planned)).isEqualTo(MissionsModel.Standing.PLANNED);
        assertThat(model.standing(past)).isEqualTo(MissionsModel.Standing.DECLARED);
        assertThat(model.minutes()).isEqualTo(120);
    }

    private static Mission mission(long number, String event, String type, LocalDate day, MissionState state) {
        return new Mission(new Id<>(new UUID(number, number)), Samples.facts(event, type, day, 60), state);
    }
}
