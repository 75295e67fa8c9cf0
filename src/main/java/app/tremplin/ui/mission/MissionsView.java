package app.tremplin.ui.mission;

import app.tremplin.domain.Answer;
import app.tremplin.domain.Mission;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import atlantafx.base.controls.CustomTextField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The table of missions with its search, filters and totals.
final class MissionsView {

    /// What one can do here.
    interface Actions {
        void log();

        void importPlanning();

        /// Writes a file for the desk.
        void handIn();

        /// Opens what the desk answered.
        void openAnswer();

        void accept(Answer answer);

        void leaveAnswer();

        void edit(Mission mission);

        void duplicate(Mission mission);

        void delete(Mission mission);
    }

    private static final double LEAST_HEIGHT = 240;
    private static final double SEARCH = 12;
    private static final double SQUEEZE = 0.8;
    private static final double SCROLL_BAR = 18;
    /// Widths in heights of text.
    private static final Map<String, Double> COLUMNS =
            Map.of("period", 12.5, "event", 10.0, "type", 15.0, "site", 7.5, "time", 7.0, "state", 9.5);

    private final Texts texts;
    private final MissionsModel model;
    private final Actions actions;
    private final CustomTextField search = new CustomTextField();
    private final TableView<Mission> table = new TableView<>();
    private final Label totals = new Label();
    private final Button showAll;
    private final FlowPane filters = new FlowPane(8, 8);
    private final VBox answer = new VBox();
    private final ScrollPane root;

    MissionsView(Texts texts, MissionsModel model, Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        this.showAll = Page.button("show-all", texts.get("missions.filter.none"), Feather.X, model::showAll);
        showAll.getStyleClass().add("flat");
        filters.getStyleClass().add("filters");
        search.setId("search");
        search.setPromptText(texts.get("missions.search"));
        search.setAccessibleText(texts.get("missions.search"));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.textProperty().bindBidirectional(model.search());
        buildTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(LEAST_HEIGHT);
        totals.setId("totals");
        totals.getStyleClass().add("totals");
        answer.setManaged(false);
        root = Page.filling(texts.get("missions.title"), "", answer, topRow(), filters, table, bottomRow(), deskRow());
        model.shown().addListener((ListChangeListener<Mission>) change -> showTotals());
    }

    Parent root() {
        return root;
    }

    TableView<Mission> table() {
        return table;
    }

    /// Puts the choices of the filters in line with what is loaded.
    void refresh() {
        filters.getChildren()
                .setAll(
                        filter("event", model.events(), Function.identity(), model.event()),
                        filter("type", model.typeIds(), model::typeName, model.typeId()),
                        filter("year", model.years(), String::valueOf, model.year()),
                        filter("state", List.of(MissionsModel.Standing.values()), this::name, model.standing()),
                        showAll);
        table.setPlaceholder(Page.text(texts.get(model.isEmpty() ? "missions.empty" : "missions.none"), "text-muted"));
        showTotals();
    }

    /// Shows what a desk answered.
    void show(Answer opened, List<Mission> changes) {
        answer.getChildren()
                .setAll(AnswerPanel.of(
                        opened,
                        changes,
                        mission -> model.typeName(mission.facts().missionTypeId()),
                        texts,
                        () -> actions.accept(opened),
                        actions::leaveAnswer));
        answer.setManaged(true);
        answer.requestFocusTraversal(TraversalDirection.NEXT);
    }

    void hideAnswer() {
        answer.getChildren().clear();
        answer.setManaged(false);
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private Node topRow() {
        Button add = Page.mainButton("log-mission", texts.get("missions.log"), Feather.PLUS, actions::log);
        Button bring = Page.button("import", texts.get("missions.import"), Feather.UPLOAD, actions::importPlanning);
        return Pair.of(search, Page.wrapping(bring, add), SEARCH);
    }

    /// Having missions confirmed by an organisation.
    private Node deskRow() {
        return new Flow(
                8,
                8,
                Page.text(texts.get("missions.desk"), "text-muted"),
                Page.button("hand-in", texts.get("missions.hand-in"), Feather.SEND, actions::handIn),
                Page.button("open-answer", texts.get("missions.open-answer"), Feather.INBOX, actions::openAnswer));
    }

    private Node bottomRow() {
        Button edit = forSelected("edit", Feather.EDIT_2, actions::edit);
        Button duplicate = forSelected("duplicate", Feather.COPY, actions::duplicate);
        Button delete = forSelected("delete", Feather.TRASH_2, actions::delete);
        FlowPane row = new FlowPane(8, 8, edit, duplicate, delete, totals);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button forSelected(String name, Feather icon, Consumer<Mission> action) {
        Button button = Page.button(name, texts.get("missions." + name), icon, () -> selected(action));
        button.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private void selected(Consumer<Mission> action) {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(action);
    }

    private void buildTable() {
        table.setId("missions");
        table.setAccessibleText(texts.get("missions.title"));
        SortedList<Mission> sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        TableColumn<Mission, Mission> when = column(
                "period",
                mission -> texts.formats()
                        .shortPeriod(mission.facts().firstDay(), mission.facts().lastDay()));
        when.setComparator(Comparator.comparing(mission -> mission.facts().firstDay()));
        TableColumn<Mission, Mission> time =
                column("time", mission -> texts.formats().duration(mission.minutes()));
        time.setComparator(Comparator.comparingInt(Mission::minutes));
        time.getStyleClass().add("number-column");
        TableColumn<Mission, Mission> state = column("state", mission -> name(model.standing(mission)));
        state.setCellFactory(column -> new StateCell());
        table.getColumns()
                .setAll(List.of(
                        when,
                        column("event", mission -> mission.facts().event()),
                        column("type", mission -> model.typeName(mission.facts().missionTypeId())),
                        column("site", mission -> mission.facts().site()),
                        time,
                        state));
        table.setRowFactory(view -> row());
        table.widthProperty().addListener((property, before, after) -> fitColumns(after.doubleValue()));
    }

    /// The columns share the width while each stays readable; beyond that the table scrolls sideways.
    private void fitColumns(double width) {
        double em = totals.getFont().getSize();
        double needed = COLUMNS.values().stream().mapToDouble(ems -> ems * em).sum();
        double share = needed * SQUEEZE <= width ? (width - SCROLL_BAR) / needed : 1;
        for (TableColumn<Mission, ?> column : table.getColumns()) {
            column.setPrefWidth(COLUMNS.getOrDefault(column.getId(), 10.0) * em * share);
        }
    }

    private TableColumn<Mission, Mission> column(String name, Function<Mission, String> words) {
        TableColumn<Mission, Mission> column = new TableColumn<>(texts.get("missions.column." + name));
        column.setId(name);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(
                Comparator.comparing(mission -> words.apply(mission).toLowerCase(Locale.ROOT)));
        column.setCellFactory(view -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Mission mission, boolean empty) {
                super.updateItem(mission, empty);
                String text = mission == null || empty ? "" : words.apply(mission);
                setText(text);
                setTooltip(text.isEmpty() ? null : new Tooltip(text));
            }
        });
        return column;
    }

    private TableRow<Mission> row() {
        TableRow<Mission> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                actions.edit(row.getItem());
            }
        });
        ContextMenu menu = new ContextMenu(
                item("edit", Feather.EDIT_2, actions::edit),
                item("duplicate", Feather.COPY, actions::duplicate),
                item("delete", Feather.TRASH_2, actions::delete));
        row.emptyProperty().addListener((property, before, empty) -> row.setContextMenu(empty ? null : menu));
        return row;
    }

    private MenuItem item(String name, Feather icon, Consumer<Mission> action) {
        MenuItem item = new MenuItem(texts.get("missions." + name), new FontIcon(icon));
        item.setOnAction(event -> selected(action));
        return item;
    }

    private <T> Node filter(
            String name, List<T> choices, Function<T, String> words, ObjectProperty<Optional<T>> chosen) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.setId("filter-" + name);
        String everything = texts.get("missions.filter." + name);
        box.setAccessibleText(everything);
        box.getItems().add(Optional.empty());
        choices.forEach(choice -> box.getItems().add(Optional.of(choice)));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<T> choice) {
                return choice == null ? everything : choice.map(words).orElse(everything);
            }

            @Override
            public Optional<T> fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private String name(MissionsModel.Standing standing) {
        return texts.get("state." + standing.name().toLowerCase(Locale.ROOT));
    }

    private void showTotals() {
        showAll.setVisible(model.isFiltered());
        showAll.setManaged(model.isFiltered());
        totals.setText(texts.get(
                "missions.totals",
                model.shown().size(),
                texts.formats().duration(model.minutes()),
                model.eventsShown()));
    }

    /// Tells states apart by sign and word; colour only repeats it.
    private final class StateCell extends TableCell<Mission, Mission> {
        @Override
        protected void updateItem(@Nullable Mission mission, boolean empty) {
            super.updateItem(mission, empty);
            if (mission == null || empty) {
                setText("");
                setGraphic(null);
                return;
            }
            MissionsModel.Standing standing = model.standing(mission);
            setText(name(standing));
            FontIcon icon = new FontIcon(
                    switch (standing) {
                        case PLANNED -> Feather.CLOCK;
                        case DECLARED -> Feather.EDIT_3;
                        case CONFIRMED -> Feather.CHECK_CIRCLE;
                        case REFUSED -> Feather.X_CIRCLE;
                    });
            icon.getStyleClass().add("state-" + standing.name().toLowerCase(Locale.ROOT));
            setGraphic(icon);
        }
    }
}
