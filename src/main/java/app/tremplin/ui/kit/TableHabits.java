package app.tremplin.ui.kit;

import app.tremplin.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What people expect of any table: its columns are chosen, moved, widened and sorted and stay so, and its rows are
/// copied into a spreadsheet.
///
/// @param <S> what a row is
public final class TableHabits<S> {

    private static final String NOTHING = "-";

    private final TableView<S> table;
    private final Kit kit;
    private final String name;
    private final List<TableColumn<S, ?>> asMade;
    private List<Double> widths = List.of();
    private boolean restoring;

    private TableHabits(TableView<S> table, Kit kit, String name) {
        this.table = table;
        this.kit = kit;
        this.name = "table." + name + ".";
        this.asMade = List.copyOf(table.getColumns());
    }

    /// Gives the table its habits. All columns must be in it, each with an id.
    ///
    /// @param name names the table in the memory
    public static <S> TableHabits<S> of(TableView<S> table, Kit kit, String name) {
        TableHabits<S> habits = new TableHabits<>(table, kit, name);
        habits.restore();
        habits.watch();
        table.addEventHandler(KeyEvent.KEY_PRESSED, habits::press);
        return habits;
    }

    /// Entries for the table's own context menu: copying, and the choice of columns.
    public List<MenuItem> menu() {
        MenuItem copy = new MenuItem(kit.texts().get("table.copy"), new FontIcon(Feather.CLIPBOARD));
        copy.setAccelerator(Shortcut.COPY_ROWS.keys());
        copy.setOnAction(event -> copy(table));
        Menu columns = new Menu(kit.texts().get("table.columns"), new FontIcon(Feather.COLUMNS));
        columns.setOnShowing(event -> offer(columns));
        offer(columns);
        return List.of(copy, new SeparatorMenuItem(), columns);
    }

    /// A context menu of [#menu()] for the whole table, where its rows have none of their own.
    public TableHabits<S> withMenu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(menu());
        table.setContextMenu(menu);
        return this;
    }

    private void offer(Menu columns) {
        columns.getItems().clear();
        Texts texts = kit.texts();
        for (TableColumn<S, ?> column : table.getColumns()) {
            CheckMenuItem item = new CheckMenuItem(column.getText());
            item.setSelected(column.isVisible());
            item.setDisable(column.isVisible() && table.getVisibleLeafColumns().size() == 1);
            item.setOnAction(event -> column.setVisible(item.isSelected()));
            columns.getItems().add(item);
        }
        MenuItem back = new MenuItem(texts.get("table.columns.back"), new FontIcon(Feather.ROTATE_CCW));
        back.setOnAction(event -> forget());
        columns.getItems().addAll(new SeparatorMenuItem(), back);
    }

    private void forget() {
        restoring = true;
        table.getColumns().setAll(asMade);
        table.getColumns().forEach(column -> column.setVisible(true));
        table.getSortOrder().clear();
        restoring = false;
        for (String what : List.of("order", "hidden", "sort", "widths")) {
            kit.memory().forget(name + what);
        }
    }

    private void restore() {
        restoring = true;
        List<TableColumn<S, ?>> columns = new ArrayList<>(table.getColumns());
        words("order").ifPresent(order -> columns.sort(Comparator.comparingInt(column -> place(order, column))));
        words("hidden")
                .ifPresent(hidden -> columns.forEach(column -> column.setVisible(!hidden.contains(column.getId()))));
        if (columns.stream().noneMatch(TableColumn::isVisible)) {
            columns.forEach(column -> column.setVisible(true));
        }
        table.getColumns().setAll(columns);
        words("widths").ifPresent(this::widen);
        words("sort").ifPresent(this::sort);
        restoring = false;
    }

    private static int place(List<String> order, TableColumn<?, ?> column) {
        int place = order.indexOf(column.getId());
        return place < 0 ? order.size() : place;
    }

    private void widen(List<String> words) {
        for (String each : words) {
            String[] pair = each.split("=", 2);
            column(pair[0]).ifPresent(column -> {
                column.prefWidthProperty().unbind();
                column.setPrefWidth(number(pair[pair.length - 1], column));
            });
        }
    }

    private double number(String word, TableColumn<S, ?> column) {
        try {
            return Math.clamp(Double.parseDouble(word) * kit.em(), column.getMinWidth(), column.getMaxWidth());
        } catch (NumberFormatException e) {
            return column.getPrefWidth();
        }
    }

    private void sort(List<String> words) {
        List<TableColumn<S, ?>> order = new ArrayList<>();
        for (String each : words) {
            boolean down = each.startsWith("-");
            column(down ? each.substring(1) : each).ifPresent(column -> {
                column.setSortType(down ? SortType.DESCENDING : SortType.ASCENDING);
                order.add(column);
            });
        }
        table.getSortOrder().setAll(order);
    }

    private Optional<TableColumn<S, ?>> column(String id) {
        return table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst();
    }

    private void watch() {
        table.getColumns().addListener((ListChangeListener<TableColumn<S, ?>>) change -> keepColumns());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<S, ?>>) change -> keepSort());
        for (TableColumn<S, ?> column : table.getColumns()) {
            column.visibleProperty().addListener((property, before, after) -> keepColumns());
            column.sortTypeProperty().addListener((property, before, after) -> keepSort());
        }
        table.widthProperty()
                .addListener((property, before, after) -> words("widths").ifPresent(this::widen));
        // Only a person's own dragging counts, not what the layout does.
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> widths = widths());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> keepWidths());
    }

    private List<Double> widths() {
        return table.getColumns().stream().map(TableColumn::getWidth).toList();
    }

    private void keepColumns() {
        keep("order", table.getColumns().stream().map(TableColumn::getId).toList());
        keep(
                "hidden",
                table.getColumns().stream()
                        .filter(column -> !column.isVisible())
                        .map(TableColumn::getId)
                        .toList());
    }

    private void keepSort() {
        keep(
                "sort",
                table.getSortOrder().stream()
                        .map(column -> (column.getSortType() == SortType.DESCENDING ? "-" : "") + column.getId())
                        .toList());
    }

    private void keepWidths() {
        if (!widths.isEmpty() && !widths.equals(widths())) {
            keep(
                    "widths",
                    table.getColumns().stream()
                            .map(column ->
                                    column.getId() + "=" + Math.round(column.getWidth() / kit.em() * 100) / 100.0)
                            .toList());
        }
    }

    private void keep(String what, List<String> words) {
        if (!restoring) {
            kit.memory().put(name + what, words.isEmpty() ? NOTHING : String.join(" ", words));
        }
    }

    private Optional<List<String>> words(String what) {
        return kit.memory()
                .get(name + what)
                .map(words -> words.equals(NOTHING) ? List.of() : List.of(words.split(" ")));
    }

    private void press(KeyEvent event) {
        if (Shortcut.COPY_ROWS.matches(event)) {
            copy(table);
            event.consume();
        }
    }

    /// Puts the selected rows on the clipboard, or all where none is selected: as lines with tabs and as a table.
    public static <S> void copy(TableView<S> table) {
        List<TableColumn<S, ?>> columns = List.copyOf(table.getVisibleLeafColumns());
        List<Integer> selected =
                table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
        List<Integer> chosen = selected.isEmpty()
                ? IntStream.range(0, table.getItems().size()).boxed().toList()
                : selected;
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(TableColumn::getText).toList());
        for (int row : chosen) {
            rows.add(columns.stream().map(column -> words(table, column, row)).toList());
        }
        CopiedText.put(
                rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")),
                rows.stream()
                        .map(row -> row.stream()
                                .map(words -> "<td>" + escaped(words) + "</td>")
                                .collect(Collectors.joining("", "<tr>", "</tr>")))
                        .collect(Collectors.joining("", "<table>", "</table>")));
    }

    /// What a cell shows, asked of a cell, so that what is copied is what one reads.
    private static <S, T> String words(TableView<S> table, TableColumn<S, T> column, int row) {
        TableCell<S, T> cell = column.getCellFactory().call(column);
        cell.updateTableView(table);
        cell.updateTableColumn(column);
        cell.updateIndex(row);
        return Stream.of(cell.getText(), cell.getAccessibleText())
                .filter(words -> words != null && !words.isEmpty())
                .findFirst()
                .map(TableHabits::oneLine)
                .orElse("");
    }

    /// A tab or a new line inside a cell would start another one.
    private static String oneLine(String words) {
        return words.replaceAll("[\\t\\r\\n]+", " ");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
