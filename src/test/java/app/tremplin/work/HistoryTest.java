package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.Rows;
import app.tremplin.domain.Changes;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Phrase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    @TempDir
    Path folder;

    private Tremplin tremplin;

    @BeforeEach
    void open() {
        tremplin = Tremplin.open(folder, Samples.CLOCK);
    }

    @AfterEach
    void close() {
        tremplin.close();
    }

    @Test
    void nothing_can_be_taken_back_at_first() {
        tremplin.identity().me();

        assertThat(tremplin.history().changes()).isEqualTo(Changes.NONE);
        assertThat(tremplin.history().undo()).isEmpty();
        assertThat(tremplin.history().redo()).isEmpty();
    }

    @Test
    void a_change_is_taken_back_by_its_name_and_done_again() {
        Mission mission = tremplin.journal().log(Samples.facts("L’été {0} ; ? :x ‘\'\"", Samples.DAY));
        tremplin.journal().delete(mission.id());
        Phrase name = tremplin.history().changes().undo().orElseThrow();
        assertThat(name.key()).isEqualTo("change.mission.deleted");
        assertThat(name.args()).last().isEqualTo(Samples.DAY);

        assertThat(tremplin.history().undo()).contains(name);
        assertThat(tremplin.journal().missions()).containsExactly(mission);
        assertThat(tremplin.history().changes().redo()).contains(name);

        assertThat(tremplin.history().redo()).contains(name);
        assertThat(tremplin.journal().missions()).isEmpty();
    }

    @Test
    void a_new_change_ends_what_could_be_done_again() {
        tremplin.journal().log(Samples.facts("Fête", Samples.DAY));
        tremplin.history().undo();
        tremplin.journal().log(Samples.facts("Course", Samples.DAY));

        assertThat(tremplin.history().changes().redo()).isEmpty();
        assertThat(tremplin.history().redo()).isEmpty();
    }

    @Test
    void what_another_process_changed_is_not_overwritten() {
        Mission mission = tremplin.journal().log(Samples.facts("Fête", Samples.DAY));
        tremplin.journal().change(mission.id(), Samples.facts("Course", Samples.DAY));
        try (Tremplin other = Tremplin.open(folder, Samples.CLOCK)) {
            other.journal().change(mission.id(), Samples.facts("Marche", Samples.DAY));
        }

        assertThat(tremplin.history().undo()).isEmpty();
        assertThat(tremplin.journal().missions())
                .singleElement()
                .extracting(each -> each.facts().event())
                .isEqualTo("Marche");
    }

    @Test
    void nothing_of_it_is_kept_once_the_workspace_is_closed() {
        tremplin.journal().log(Samples.facts("Fête", Samples.DAY));
        tremplin.close();
        open();

        assertThat(tremplin.history().undo()).isEmpty();
    }

    /// Undo back to the start restores the exact data, redo to the end what had been there.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_changes_are_taken_back_to_the_start_and_done_again_to_the_end(long seed) throws SQLException {
        tremplin.identity().me();
        List<List<String>> states = new ArrayList<>(List.of(rows()));
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            act(random);
            if (!rows().equals(states.getLast())) {
                states.add(rows());
            }
        }

        while (tremplin.history().undo().isPresent()) {
            // every step, down to the first
        }
        assertThat(rows()).isEqualTo(states.getFirst());
        while (tremplin.history().redo().isPresent()) {
            // and up again
        }
        assertThat(rows()).isEqualTo(states.getLast());
        assertThat(states).hasSizeGreaterThan(50);
    }

    private void act(Random random) {
        List<Mission> missions = tremplin.journal().missions();
        Optional<Mission> one =
                missions.isEmpty() ? Optional.empty() : Optional.of(missions.get(random.nextInt(missions.size())));
        switch (random.nextInt(6)) {
            case 0 ->
                tremplin.journal()
                        .logAll(List.of(
                                Samples.facts("A" + random.nextInt(), Samples.DAY), Samples.facts("B", Samples.DAY)));
            case 1 -> one.ifPresent(mission -> tremplin.journal().delete(mission.id()));
            case 2 ->
                one.ifPresent(mission ->
                        tremplin.journal().change(mission.id(), Samples.facts("C" + random.nextInt(), Samples.DAY)));
            case 3 ->
                tremplin.identity().change("N" + random.nextInt(), "", List.of(random.nextInt() + "@example.org"));
            case 4 -> tremplin.cv().choose(CvChoices.initial(random.nextBoolean() ? Language.FR : Language.EN));
            default -> tremplin.journal().log(Samples.facts("D" + random.nextInt(), Samples.DAY));
        }
    }

    private List<String> rows() throws SQLException {
        return Rows.of(folder);
    }
}
