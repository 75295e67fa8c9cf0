package app.tremplin.ui.mission;

import app.tremplin.domain.Mission;
import app.tremplin.domain.Phrase;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Hint;
import app.tremplin.ui.kit.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The missions in rows and columns.
final class MissionTable {

    private static final double SQUEEZE = 0.8;
    private static final double SCROLL_BAR = 18;
    /// Widths in heights of text.
    private static final Map<String, Double> COLUMNS =
            Map.of("period", 12.5, "event", 10.0, "type", 12.0, "site", 7.0, "time", 7.5, "state", 9.0, "signs", 5.0);

    private final Texts texts;
    private final MissionsModel model;
    private final MissionsView.Actions actions;
    // Asked for by each comparison of a sort.
    private final Map<MissionsModel.Standing, String> names = new EnumMap<>(MissionsModel.Standing.class);
    private final TableView<Mission> table = new TableView<>();
    private Supplier<List<MenuItem>> habits = List::of;
    // Has the size of the text around it.
    private final Label ruler = new Label();

    MissionTable(Texts texts, MissionsModel model, MissionsView.Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        table.setId("missions");
        table.setAccessibleText(texts.get("missions.title"));
        SortedList<Mission> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns().setAll(columns());
        table.setRowFactory(view -> row());
        table.widthProperty().addListener((property, before, after) -> fitColumns(after.doubleValue()));
    }

    TableView<Mission> view() {
        return table;
    }

    /// The mission one has chosen, if it is one alone.
    Optional<Mission> selected() {
        List<Mission> chosen = chosen();
        return chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
    }

    /// All missions one has chosen.
    List<Mission> chosen() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    /// What one can do with the rows of any table, in the menu of these rows too.
    void offer(Supplier<List<MenuItem>> habits) {
        this.habits = habits;
    }

    private List<TableColumn<Mission, Mission>> columns() {
        TableColumn<Mission, Mission> when = column(
                "period",
                mission -> texts.formats()
                        .shortPeriod(mission.facts().firstDay(), mission.facts().lastDay()));
        when.setComparator(Comparator.comparing(mission -> mission.facts().firstDay()));
        TableColumn<Mission, Mission> time =
                column("time", mission -> texts.formats().duration(mission.minutes()));
        time.setComparator(Comparator.comparingInt(Mission::minutes));
        time.getStyleClass().add("number-column");
        for (MissionsModel.Standing standing : MissionsModel.Standing.values()) {
            names.put(standing, texts.get("state." + standing.name().toLowerCase(Locale.ROOT)));
        }
        TableColumn<Mission, Mission> state = column("state", mission -> name(model.standing(mission)));
        state.setCellFactory(column -> new StateCell());
        TableColumn<Mission, Mission> signs = column("signs", mission -> "");
        signs.setComparator(
                Comparator.comparingInt(mission -> model.remarks(mission).size() * 100 + model.evidence(mission)));
        signs.setCellFactory(column -> new SignsCell());
        return List.of(
                when,
                column("event", mission -> mission.facts().event()),
                column("type", mission -> model.typeName(mission.facts().missionTypeId())),
                column("site", mission -> mission.facts().site()),
                time,
                state,
                signs);
    }

    /// The columns share the width while each stays readable; beyond that the table scrolls sideways.
    private void fitColumns(double width) {
        double em = ruler.getFont().getSize();
        double needed = COLUMNS.values().stream().mapToDouble(ems -> ems * em).sum();
        double share = needed * SQUEEZE <= width ? (width - SCROLL_BAR) / needed : 1;
        for (TableColumn<Mission, ?> column : table.getColumns()) {
            column.setPrefWidth(COLUMNS.getOrDefault(column.getId(), 10.0) * em * share);
        }
    }

    /// Grows and shrinks with the text around it; to be put beside the table.
    Label ruler() {
        ruler.setManaged(false);
        ruler.setVisible(false);
        return ruler;
    }

    private TableColumn<Mission, Mission> column(String name, Function<Mission, String> words) {
        TableColumn<Mission, Mission> column = new TableColumn<>(texts.get("missions.column." + name));
        column.setId(name);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER));
        column.setCellFactory(view -> new WordsCell(words));
        return column;
    }

    private TableRow<Mission> row() {
        TableRow<Mission> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                actions.edit(row.getItem());
            }
        });
        MenuItem edit = item("edit", Feather.EDIT_2, () -> selected().ifPresent(actions::edit));
        MenuItem duplicate = item("duplicate", Feather.COPY, () -> selected().ifPresent(actions::duplicate));
        ContextMenu menu =
                new ContextMenu(edit, duplicate, item("delete", Feather.TRASH_2, () -> actions.delete(chosen())));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(habits.get());
        menu.setOnShowing(event -> {
            boolean several = selected().isEmpty();
            edit.setDisable(several);
            duplicate.setDisable(several);
        });
        row.emptyProperty().addListener((property, before, empty) -> row.setContextMenu(empty ? null : menu));
        return row;
    }

    private MenuItem item(String name, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(texts.get("missions." + name), new FontIcon(icon));
        item.setOnAction(event -> action.run());
        return item;
    }

    private String name(MissionsModel.Standing standing) {
        return Objects.requireNonNull(names.get(standing));
    }

    /// One line of words, whole in its hint.
    private static final class WordsCell extends TableCell<Mission, Mission> {

        private final Function<Mission, String> words;

        private WordsCell(Function<Mission, String> words) {
            this.words = words;
            Hint.on(this, this::getText);
        }

        @Override
        protected void updateItem(@Nullable Mission mission, boolean empty) {
            super.updateItem(mission, empty);
            setText(mission == null || empty ? "" : words.apply(mission));
        }
    }

    /// Tells states apart by sign and word; colour only repeats it.
    private final class StateCell extends TableCell<Mission, Mission> {

        private Optional<MissionsModel.Standing> shown = Optional.empty();

        @Override
        protected void updateItem(@Nullable Mission mission, boolean empty) {
            super.updateItem(mission, empty);
            Optional<MissionsModel.Standing> now =
                    mission == null || empty ? Optional.empty() : Optional.of(model.standing(mission));
            if (!now.equals(shown)) {
                shown = now;
                setText(now.map(MissionTable.this::name).orElse(""));
                setGraphic(now.map(this::icon).orElse(null));
            }
        }

        private FontIcon icon(MissionsModel.Standing standing) {
            FontIcon icon = new FontIcon(
                    switch (standing) {
                        case PLANNED -> Feather.CLOCK;
                        case DECLARED -> Feather.EDIT_3;
                        case CONFIRMED -> Feather.CHECK_CIRCLE;
                        case REFUSED -> Feather.X_CIRCLE;
                    });
            icon.getStyleClass().add("state-" + standing.name().toLowerCase(Locale.ROOT));
            return icon;
        }
    }

    /// What hangs on a mission, and what to look at again; in words for who hears the table or points at the sign.
    private final class SignsCell extends TableCell<Mission, Mission> {

        private String sentence = "";

        private SignsCell() {
            Hint.on(this, () -> sentence);
        }

        @Override
        protected void updateItem(@Nullable Mission mission, boolean empty) {
            super.updateItem(mission, empty);
            List<FontIcon> icons = new ArrayList<>();
            List<String> words = new ArrayList<>();
            if (mission != null && !empty) {
                List<Phrase> remarks = model.remarks(mission);
                remarks.forEach(remark -> words.add(texts.get(remark)));
                if (!remarks.isEmpty()) {
                    icons.add(sign(Feather.ALERT_TRIANGLE, "sign-remark"));
                }
                int evidence = model.evidence(mission);
                if (evidence > 0) {
                    words.add(texts.get("missions.evidence", evidence));
                    icons.add(sign(Feather.PAPERCLIP, "sign-evidence"));
                }
            }
            String now = String.join("\n", words);
            if (!now.equals(sentence)) {
                sentence = now;
                setAccessibleText(now);
                setGraphic(icons.isEmpty() ? null : Page.row(icons.toArray(FontIcon[]::new)));
            }
        }

        private static FontIcon sign(Feather shape, String style) {
            FontIcon icon = new FontIcon(shape);
            icon.getStyleClass().add(style);
            return icon;
        }
    }
}
