package app.tremplin.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.text.Texts;
import app.tremplin.ui.Window;
import app.tremplin.work.Memory;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class TableHabitsTest {

    private record Row(String name, String place) {}

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void columns_and_sort_are_found_again_as_they_were_left() {
        Memory memory = Tremplin.memory(folder);
        Window.onWindowThread(() -> {
            TableView<Row> table = table(memory);
            TableColumn<Row, ?> place = table.getColumns().get(1);
            table.getColumns().setAll(List.of(place, table.getColumns().getFirst()));
            table.getColumns().get(1).setVisible(false);
            place.setSortType(SortType.DESCENDING);
            table.getSortOrder().add(place);
            return true;
        });
        memory.keep();

        TableView<Row> again = Window.onWindowThread(() -> table(Tremplin.memory(folder)));
        assertThat(again.getColumns()).extracting(TableColumn::getId).containsExactly("place", "name");
        assertThat(again.getVisibleLeafColumns()).extracting(TableColumn::getId).containsExactly("place");
        assertThat(again.getItems()).extracting(Row::place).containsExactly("Quai nord", "Gare <1>");
    }

    @Test
    void a_memory_of_columns_that_are_no_more_leaves_the_table_whole() {
        Memory memory = Tremplin.memory(folder);
        memory.put("table.rows.order", "gone place");
        memory.put("table.rows.hidden", "name place");
        memory.put("table.rows.widths", "name=wide gone=3 place=1e9");
        memory.put("table.rows.sort", "-gone");

        TableView<Row> table = Window.onWindowThread(() -> table(memory));
        assertThat(table.getVisibleLeafColumns()).extracting(TableColumn::getId).containsExactly("place", "name");
    }

    @Test
    void rows_are_copied_as_a_spreadsheet_takes_them() {
        Window.onWindowThread(() -> {
            TableView<Row> table = table(Tremplin.memory(folder));
            TableHabits.copy(table);
            return true;
        });

        Clipboard board = Window.onWindowThread(Clipboard::getSystemClipboard);
        assertThat(Window.onWindowThread(board::getString))
                .isEqualTo("Name\tPlace\nLéa\tQuai nord\nZoé Roche\tGare <1>");
        assertThat(Window.onWindowThread(board::getHtml))
                .contains("<tr><td>Zoé Roche</td><td>Gare &lt;1&gt;</td></tr>");
    }

    private static TableView<Row> table(Memory memory) {
        TableView<Row> table = new TableView<>();
        TableColumn<Row, String> name = new TableColumn<>("Name");
        name.setId("name");
        name.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().name()));
        TableColumn<Row, String> place = new TableColumn<>("Place");
        place.setId("place");
        place.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().place()));
        table.getColumns().setAll(List.of(name, place));
        table.getItems().setAll(List.of(new Row("Léa", "Quai nord"), new Row("Zoé\tRoche", "Gare <1>")));
        TableHabits.of(table, kit(memory), "rows");
        return table;
    }

    private static Kit kit(Memory memory) {
        Notices none = new Notices() {
            @Override
            public void done(Phrase phrase) {}

            @Override
            public void advise(Phrase phrase) {}

            @Override
            public void undoable(Phrase phrase) {}

            @Override
            public void undoable(Phrase phrase, Runnable undo) {}

            @Override
            public void replaced(Phrase phrase, Runnable back) {}

            @Override
            public void failed(Failure failure) {}
        };
        FileChoice files = new FileChoice() {
            @Override
            public Optional<Path> open(String title, List<Kind> kinds) {
                return Optional.empty();
            }

            @Override
            public List<Path> openAll(String title, List<Kind> kinds) {
                return List.of();
            }

            @Override
            public Optional<Path> save(String title, String suggestedName, List<Kind> kinds) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }
        };
        Background background = new Background(failure -> {}, bug -> {});
        return new Kit(Texts.of(Language.EN), place -> {}, none, background, files, address -> {}, memory, 14);
    }
}
