package app.tremplin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Language;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table that is left in one window is found in the next as it was.
class TableMemoryTest {

    @TempDir
    Path folder;

    @Test
    void the_missions_keep_their_sort_and_columns() {
        fill();
        reopened("missions", "site", "time", window -> window.press("place-missions"));
    }

    @Test
    void the_skills_keep_their_sort_and_columns() {
        fill();
        reopened(
                "skill-table",
                "skill-column-confirmed",
                "skill-column-time",
                window -> window.press("place-skills").press("shape-1"));
    }

    @Test
    void the_rows_of_a_planning_keep_their_columns_and_are_copied() {
        Consumer<Window> planning = window -> {
            window.willChoose(Path.of("assets/sample/planning.csv"));
            window.press("place-missions").press("import").press("choose-file");
        };
        try (Window window = Window.open(folder, Language.FR)) {
            planning.accept(window);
            hide(window, "planning-rows", "remark");
        }
        try (Window window = Window.open(folder, Language.FR)) {
            planning.accept(window);
            assertThat(columns(window, "planning-rows")).containsExactly("number", "outcome", "mission");
            Window.onWindowThread(() -> {
                TableView<?> rows = window.node("planning-rows");
                rows.getSelectionModel().select(0);
                rows.requestFocus();
                return true;
            });
            window.push(KeyCode.SHORTCUT, KeyCode.C);
            assertThat(Window.onWindowThread(
                            () -> Clipboard.getSystemClipboard().getString()))
                    .startsWith("Ligne\tRésultat\tMission\n9\tÀ corriger\t");
        }
    }

    private void reopened(String table, String hidden, String sorted, Consumer<Window> arrive) {
        List<?> order;
        try (Window window = Window.open(folder, Language.EN)) {
            arrive.accept(window);
            hide(window, table, hidden);
            order = Window.onWindowThread(() -> {
                TableView<?> view = window.node(table);
                sort(view, sorted);
                return List.copyOf(view.getItems());
            });
        }
        try (Window window = Window.open(folder, Language.EN)) {
            arrive.accept(window);
            assertThat(columns(window, table)).isNotEmpty().doesNotContain(hidden);
            TableView<?> view = window.node(table);
            assertThat(Window.onWindowThread(() -> List.<Object>copyOf(view.getItems())))
                    .asString()
                    .isEqualTo(order.toString());
        }
    }

    private static <S> void sort(TableView<S> table, String id) {
        TableColumn<S, ?> column = table.getColumns().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
        column.setSortType(SortType.DESCENDING);
        table.getSortOrder().add(column);
    }

    private static void hide(Window window, String table, String id) {
        Window.onWindowThread(() -> {
            TableView<?> view = window.node(table);
            view.getColumns().stream()
                    .filter(column -> id.equals(column.getId()))
                    .forEach(column -> column.setVisible(false));
            return true;
        });
    }

    private static List<String> columns(Window window, String table) {
        return Window.onWindowThread(() -> window.<TableView<?>>node(table).getVisibleLeafColumns().stream()
                .map(TableColumn::getId)
                .toList());
    }

    private void fill() {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            tremplin.importing().keep(tremplin.importing().preview(Path.of("assets/sample/planning.csv"), ""));
        }
    }
}
