package app.tremplin.ui.mission;

import app.tremplin.domain.Answer;
import app.tremplin.domain.Mission;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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

        void delete(List<Mission> missions);
    }

    private static final double LEAST_HEIGHT = 240;
    private static final double SEARCH = 12;
    private final Texts texts;
    private final MissionsModel model;
    private final Actions actions;
    private final CustomTextField search = new CustomTextField();
    private final MissionTable table;
    private final MissionFilters filters;
    private Checked checked = new Checked(0, false);
    private final QuickAddLine quickAdd;
    private final VBox offers = new VBox(8);
    private final FlowPane check = Page.wrapping();
    private final Label remark = Page.text("", "remark");
    private final Label totals = new Label();
    private final Button edit;
    private final Button duplicate;
    private final Button delete;
    private final VBox answer = new VBox();
    private final ScrollPane root;

    MissionsView(Texts texts, MissionsModel model, QuickAddLine quickAdd, Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        this.table = new MissionTable(texts, model, actions);
        this.filters = new MissionFilters(texts, model);
        this.quickAdd = quickAdd;
        this.edit = forChosen("edit", Feather.EDIT_2, () -> table.selected().ifPresent(actions::edit));
        this.duplicate =
                forChosen("duplicate", Feather.COPY, () -> table.selected().ifPresent(actions::duplicate));
        this.delete = forChosen("delete", Feather.TRASH_2, () -> actions.delete(table.chosen()));
        search.setId("search");
        search.setPromptText(texts.get("missions.search"));
        search.setAccessibleText(texts.get("missions.search"));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.textProperty().bindBidirectional(model.search());
        VBox.setVgrow(table.view(), Priority.ALWAYS);
        table.view().setMinHeight(LEAST_HEIGHT);
        table.view().getSelectionModel().getSelectedItems().addListener((ListChangeListener<Mission>)
                change -> showChosen());
        check.setId("to-check");
        remark.setId("mission-remark");
        totals.setId("totals");
        totals.getStyleClass().add("totals");
        answer.setManaged(false);
        offers.setManaged(false);
        root = Page.filling(
                texts.get("missions.title"),
                "",
                answer,
                offers,
                topRow(),
                quickAdd.row(),
                filters.row(),
                check,
                table.view(),
                table.ruler(),
                remark,
                bottomRow(),
                deskRow());
        showChosen();
        model.shown().addListener((ListChangeListener<Mission>) change -> showTotals());
    }

    Parent root() {
        return root;
    }

    MissionTable table() {
        return table;
    }

    /// Puts the choices of the filters in line with what is loaded.
    void refresh() {
        filters.refresh();
        quickAdd.suggest(model.events(), model.sites());
        table.view()
                .setPlaceholder(
                        Page.text(texts.get(model.isEmpty() ? "missions.empty" : "missions.none"), "text-muted"));
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

    /// Shows the missions that were being typed, above the table.
    void offer(List<Node> lines) {
        offers.getChildren().setAll(lines);
        offers.setManaged(!lines.isEmpty());
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
        FlowPane row = new FlowPane(8, 8, edit, duplicate, delete, totals);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button forChosen(String name, Feather icon, Runnable action) {
        return Page.button(name, texts.get("missions." + name), icon, action);
    }

    private void showTotals() {
        filters.tell();
        showChecks();
        showChosen();
    }

    /// What can be done with the missions that are chosen, and how much they are; of all where it is not several.
    private void showChosen() {
        List<Mission> chosen = table.chosen();
        edit.setDisable(chosen.size() != 1);
        duplicate.setDisable(chosen.size() != 1);
        delete.setDisable(chosen.isEmpty());
        showRemark();
        totals.setVisible(!model.shown().isEmpty());
        totals.setText(
                chosen.size() > 1
                        ? texts.get(
                                "missions.chosen",
                                chosen.size(),
                                texts.formats().duration(minutes(chosen)))
                        : texts.get(
                                "missions.totals",
                                model.shown().size(),
                                texts.formats().duration(model.minutes()),
                                model.eventsShown()));
    }

    private static int minutes(List<Mission> missions) {
        return missions.stream().mapToInt(Mission::minutes).sum();
    }

    /// What is said about unusual missions.
    private record Checked(long unusual, boolean alone) {}

    /// How many missions are unusual, and how to see them alone.
    private void showChecks() {
        long unusual = model.unusual();
        boolean shown = unusual > 0 || model.onlyUnusual().get();
        check.setVisible(shown);
        check.setManaged(shown);
        Checked now = new Checked(unusual, model.onlyUnusual().get());
        if (!shown || now.equals(checked)) {
            return;
        }
        checked = now;
        Label words = Page.text(texts.get("missions.check", unusual));
        FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add("sign-remark");
        words.setGraphic(icon);
        Button show = Page.button(
                "show-unusual",
                texts.get("missions.check.show"),
                Feather.FILTER,
                () -> model.onlyUnusual().set(true));
        show.getStyleClass().add("flat");
        show.setVisible(!now.alone());
        check.getChildren().setAll(words, show);
    }

    private void showRemark() {
        List<String> sentences = table.selected().map(model::remarks).orElse(List.of()).stream()
                .map(texts::get)
                .toList();
        remark.setText(String.join(" ", sentences));
        remark.setVisible(!sentences.isEmpty());
        remark.setManaged(!sentences.isEmpty());
    }
}
