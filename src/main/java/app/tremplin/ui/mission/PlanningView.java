package app.tremplin.ui.mission;

import app.tremplin.domain.CalendarPlanning;
import app.tremplin.domain.CalendarTitle;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.PlanningColumn;
import app.tremplin.domain.PlanningField;
import app.tremplin.domain.PlanningRow;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The nodes of the planning import.
final class PlanningView {

    /// What one can do here.
    interface Actions {
        void choose();

        void nameEvent(String event);

        /// Reads the table again with what each column holds.
        void read(List<Optional<PlanningField>> fields);

        /// Reads the calendar again with what its titles mean.
        void mean(List<CalendarTitle> titles);

        void keep();

        void back();
    }

    private static final double LEAST_HEIGHT_EMS = 17;

    private final Kit kit;
    private final Texts texts;
    private final Catalogue catalogue;
    private final Actions actions;
    private final VBox content = new VBox(16);
    private final ScrollPane root;

    PlanningView(Kit kit, Catalogue catalogue, Actions actions) {
        this.kit = kit;
        this.texts = kit.texts();
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
            case PlanningModel.Columns columns -> content.getChildren().setAll(columns(columns));
            case PlanningModel.Preview preview -> content.getChildren().setAll(preview(preview));
            case PlanningModel.Calendar calendar -> content.getChildren().setAll(calendar(calendar));
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
                Page.text(texts.get("planning.calendar"), "text-muted"),
                Page.wrapping(choose, back));
    }

    private Node columns(PlanningModel.Columns columns) {
        Label missing = Page.text(
                texts.get("failure.CSV_COLUMNS", columns.missing().args().toArray()), "section-title");
        missing.setId("planning-missing");
        return new VBox(
                12, missing, new ColumnsPanel(texts, columns.columns(), actions::read).card(), buttons(0, false));
    }

    private Node preview(PlanningModel.Preview preview) {
        TableView<PlanningRow> table = table(preview.rows(), "line");
        VBox box = new VBox(12, understood(preview));
        if (preview.asksForEvent()) {
            box.getChildren().add(eventField(preview));
        }
        Node columns = new ColumnsPanel(texts, preview.planning().layout(), actions::read).card();
        columns.setVisible(false);
        columns.setManaged(false);
        Button correct = Page.button("correct-columns", texts.get("columns.correct"), Feather.COLUMNS, () -> {
            columns.setVisible(!columns.isVisible());
            columns.setManaged(columns.isVisible());
        });
        correct.getStyleClass().add("flat");
        box.getChildren().addAll(correct, columns, table, buttons(preview.importable(), true));
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node calendar(PlanningModel.Calendar calendar) {
        CalendarPlanning planning = calendar.planning();
        long bad = planning.rows().stream()
                .filter(PlanningRow.Bad.class::isInstance)
                .count();
        long known = planning.rows().stream()
                .filter(PlanningRow.Known.class::isInstance)
                .count();
        VBox box = new VBox(
                12,
                counts(calendar.importable(), bad, known),
                new TitlesPanel(kit, catalogue, planning.titles(), actions::mean).card(),
                table(calendar.rows(), "entry"),
                buttons(calendar.importable(), true));
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private TableView<PlanningRow> table(List<PlanningRow> rows, String numbers) {
        TableView<PlanningRow> table = new PlanningRows(kit, catalogue).of(rows, numbers);
        table.setMinHeight(LEAST_HEIGHT_EMS * kit.em());
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private Label counts(long importable, long bad, long known) {
        Label counts = Page.text(texts.get("planning.counts", importable, bad, known), "section-title");
        counts.setId("planning-counts");
        return counts;
    }

    private Node understood(PlanningModel.Preview preview) {
        List<String> columns = preview.planning().columns().stream()
                .map((PlanningColumn column) -> texts.get(column.field().phrase()))
                .toList();
        Label counts = counts(
                preview.importable(),
                preview.planning().bad().size(),
                preview.planning().known());
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

    private Node buttons(int importable, boolean ready) {
        Button keep = Page.mainButton("keep", texts.get("planning.keep", importable), Feather.DOWNLOAD, actions::keep);
        keep.setDisable(importable == 0);
        keep.setVisible(ready);
        keep.setManaged(ready);
        Button other = Page.button("choose-file", texts.get("planning.other"), Feather.FILE_TEXT, actions::choose);
        Button back = Page.button("back", texts.get("common.cancel"), Feather.X, actions::back);
        return Page.wrapping(keep, other, back);
    }
}
