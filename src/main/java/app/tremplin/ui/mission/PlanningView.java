package app.tremplin.ui.mission;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.PlanningColumn;
import app.tremplin.domain.PlanningRow;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The nodes of the planning import.
final class PlanningView {

    /// What one can do here.
    interface Actions {
        void choose();

        void nameEvent(String event);

        void keep();

        void back();
    }

    private static final double EM = 14;

    private final Texts texts;
    private final Catalogue catalogue;
    private final Actions actions;
    private final VBox content = new VBox(16);
    private final ScrollPane root;

    PlanningView(Texts texts, Catalogue catalogue, Actions actions) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.actions = actions;
        VBox.setVgrow(content, Priority.ALWAYS);
        root = Page.filling(texts.get("planning.title"), texts.get("planning.explanation"), content);
    }

    Parent root() {
        return root;
    }

    void show(PlanningModel model) {
        switch (model) {
            case PlanningModel.Waiting waiting -> content.getChildren().setAll(waiting());
            case PlanningModel.Preview preview -> content.getChildren().setAll(preview(preview));
        }
    }

    private Node waiting() {
        Button choose =
                Page.mainButton("choose-file", texts.get("planning.choose"), Feather.FILE_TEXT, actions::choose);
        Button back = Page.button("back", texts.get("common.cancel"), Feather.X, actions::back);
        return Page.card(
                Page.section(texts.get("planning.columns")),
                Page.text(texts.get("planning.columns.needed")),
                Page.text(texts.get("planning.columns.more"), "text-muted"),
                Page.text(texts.get("planning.columns.forms"), "text-muted"),
                Page.wrapping(choose, back));
    }

    private Node preview(PlanningModel.Preview preview) {
        TableView<PlanningRow> table = table(preview);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox box = new VBox(12, understood(preview));
        if (preview.asksForEvent()) {
            box.getChildren().add(eventField(preview));
        }
        box.getChildren().addAll(table, buttons(preview));
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node understood(PlanningModel.Preview preview) {
        List<String> columns = preview.planning().columns().stream()
                .map((PlanningColumn column) -> texts.get(column.field().phrase()))
                .toList();
        Label counts = Page.text(
                texts.get(
                        "planning.counts",
                        preview.importable(),
                        preview.planning().bad().size(),
                        preview.planning().known()),
                "section-title");
        counts.setId("planning-counts");
        VBox box = new VBox(
                4,
                counts,
                Page.text(texts.get("planning.recognised", texts.formats().list(columns)), "text-muted"));
        if (!preview.planning().ignored().isEmpty()) {
            box.getChildren()
                    .add(Page.text(
                            texts.get(
                                    "planning.ignored",
                                    texts.formats().list(preview.planning().ignored())),
                            "text-muted"));
        }
        return box;
    }

    private Node eventField(PlanningModel.Preview preview) {
        Label label = new Label(texts.get("planning.event"));
        TextField event = new TextField(preview.event());
        event.setId("planning-event");
        event.setPrefColumnCount(24);
        label.setLabelFor(event);
        event.setOnAction(done -> actions.nameEvent(event.getText()));
        Button apply = Page.button(
                "apply-event",
                texts.get("planning.event.apply"),
                Feather.CHECK,
                () -> actions.nameEvent(event.getText()));
        return Page.card(Page.row(label, event, apply));
    }

    private Node buttons(PlanningModel.Preview preview) {
        Button keep = Page.mainButton(
                "keep", texts.get("planning.keep", preview.importable()), Feather.DOWNLOAD, actions::keep);
        keep.setDisable(preview.importable() == 0);
        Button other = Page.button("choose-file", texts.get("planning.other"), Feather.FILE_TEXT, actions::choose);
        Button back = Page.button("back", texts.get("common.cancel"), Feather.X, actions::back);
        return Page.wrapping(keep, other, back);
    }

    private TableView<PlanningRow> table(PlanningModel.Preview preview) {
        TableView<PlanningRow> table = new TableView<>(FXCollections.observableArrayList(preview.rows()));
        table.setId("planning-rows");
        table.setAccessibleText(texts.get("planning.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column("line", 5, row -> String.valueOf(row.line())),
                        column("outcome", 9, this::outcome),
                        column("mission", 26, this::mission),
                        column("remark", 26, this::remark)));
        return table;
    }

    private TableColumn<PlanningRow, PlanningRow> column(String name, int ems, Function<PlanningRow, String> words) {
        TableColumn<PlanningRow, PlanningRow> column = new TableColumn<>(texts.get("planning.table." + name));
        column.setPrefWidth(ems * EM);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(view -> new WrappedCell(column, words, name.equals("outcome")));
        return column;
    }

    private String outcome(PlanningRow row) {
        return texts.get(
                switch (row) {
                    case PlanningRow.Bad bad -> "planning.row.bad";
                    case PlanningRow.Good good -> good.remarks().isEmpty() ? "planning.row.good" : "planning.row.check";
                    case PlanningRow.Known known -> "planning.row.known";
                });
    }

    private String mission(PlanningRow row) {
        return row instanceof PlanningRow.Good good ? describe(good.facts()) : "";
    }

    private String describe(MissionFacts facts) {
        String type = catalogue
                .missionType(facts.missionTypeId())
                .map(MissionType::name)
                .map((Bilingual name) -> name.in(texts.language()))
                .orElse(facts.missionTypeId());
        return String.join(
                " · ",
                texts.formats().period(facts.firstDay(), facts.lastDay()),
                facts.event(),
                type,
                texts.formats().duration(facts.minutes()));
    }

    private String remark(PlanningRow row) {
        return switch (row) {
            case PlanningRow.Bad bad -> texts.get(bad.reason());
            case PlanningRow.Good good ->
                String.join("\n", good.remarks().stream().map(texts::get).toList());
            case PlanningRow.Known known -> texts.get("planning.known");
        };
    }

    /// A cell as high as its words need, with a sign before them where asked.
    private static final class WrappedCell extends TableCell<PlanningRow, PlanningRow> {

        private static final double PADDING = 20;
        private static final double SIGN = 26;

        private final Function<PlanningRow, String> words;
        private final boolean signed;
        private final Text text = new Text();

        WrappedCell(TableColumn<PlanningRow, PlanningRow> column, Function<PlanningRow, String> words, boolean signed) {
            this.words = words;
            this.signed = signed;
            text.getStyleClass().add("cell-text");
            text.wrappingWidthProperty().bind(column.widthProperty().subtract(signed ? PADDING + SIGN : PADDING));
        }

        @Override
        protected void updateItem(@Nullable PlanningRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                return;
            }
            text.setText(words.apply(row));
            setAccessibleText(text.getText());
            setGraphic(signed ? Page.row(sign(row), text) : text);
        }

        private static FontIcon sign(PlanningRow row) {
            FontIcon icon = new FontIcon(
                    switch (row) {
                        case PlanningRow.Bad bad -> Feather.X_CIRCLE;
                        case PlanningRow.Good good ->
                            good.remarks().isEmpty() ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE;
                        case PlanningRow.Known known -> Feather.MINUS_CIRCLE;
                    });
            icon.getStyleClass().add(row instanceof PlanningRow.Bad ? "state-refused" : "state-declared");
            return icon;
        }
    }
}
