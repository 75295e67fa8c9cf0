package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.Rows;
import app.tremplin.domain.Language;
import app.tremplin.domain.Samples;
import app.tremplin.work.Tremplin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody who clicks and types without any sense, on every screen. It takes minutes, so that it runs on request.
@Tag("long")
class MonkeyTest {

    private static final int ACTIONS = 100;

    @TempDir
    Path folder;

    @TempDir
    Path files;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_hundred_random_actions_break_nothing_lead_nowhere_without_return_and_are_taken_back(long seed)
            throws Exception {
        prepare(seed);
        List<String> start = rows();
        int taken = 0;
        try (Window window = Window.open(folder, seed % 2 == 0 ? Language.FR : Language.EN)) {
            Monkey monkey = new Monkey(window, new Random(seed), files);
            for (int i = 0; i < ACTIONS; i++) {
                monkey.act();
                if (!window.canUndo()) {
                    assertThat(rows()).as("everything taken back, %s", monkey).isEqualTo(start);
                }
                if (i % 10 == 0) {
                    wayOut(window, monkey);
                }
            }
            while (window.canUndo()) {
                window.undo();
                taken++;
            }
            assertThat(rows()).as("taken back to the start, %s", monkey).isEqualTo(start);
            System.out.printf("monkey %d: %d changes taken back; %s%n", seed, taken, monkey.places());
        }
    }

    /// The keyboard alone reaches the sidebar, and the sidebar leads home.
    private static void wayOut(Window window, Monkey monkey) {
        window.settle();
        boolean reached = Window.onWindowThread(() -> {
            for (int i = 0; i < 400; i++) {
                Node focused = window.scene().getFocusOwner();
                String id = focused == null ? null : focused.getId();
                if (id != null && id.startsWith("place-")) {
                    return true;
                }
                Monkey.key(window.scene(), KeyCode.TAB, false);
            }
            return false;
        });
        assertThat(reached).as("the tabulator reaches the sidebar, %s", monkey).isTrue();
        assertThat(window.shows("place-home"))
                .as("the sidebar is there, %s", monkey)
                .isTrue();
    }

    private void prepare(long seed) throws Exception {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.identity().change("Zoé Example", "", List.of("zoe@example.org"));
            tremplin.journal()
                    .logAll(IntStream.range(0, 8)
                            .mapToObj(i -> Samples.facts(
                                    "Fête " + i % 3,
                                    tremplin.catalogue()
                                            .missionTypes()
                                            .get(i * 3)
                                            .id(),
                                    LocalDate.of(2026, 5, 1).plusDays(i),
                                    60 * (i + 1)))
                            .toList());
            if (seed % 3 == 0) {
                tremplin.badging().makeKey(new char[0]);
            }
        }
        Files.copy(Path.of("assets/sample/planning.csv"), files.resolve("planning.csv"));
        Files.write(files.resolve("nonsense.png"), new byte[] {1, 2, 3});
    }

    private List<String> rows() throws SQLException {
        return Rows.of(folder);
    }
}
