package app.tremplin.ui.mission;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.PlanningRow;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What each row of a planning turned out to be.
record PlanningRows(Texts texts, Catalogue catalogue) {

    private static final double EM = 14;

    /// @param numbers what the numbers of the rows count: rows of a table or appointments
    TableView<PlanningRow> of(List<PlanningRow> shown, String numbers) {
        TableView<PlanningRow> table = new TableView<>(FXCollections.observableArrayList(shown));
        table.setId("planning-rows");
        table.setAccessibleText(texts.get("planning.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column(numbers, 6, row -> String.valueOf(row.line())),
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
                    case PlanningRow.Left left -> "planning.row.left";
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
            case PlanningRow.Left left -> texts.get(left.reason());
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
                        case PlanningRow.Left left -> Feather.MINUS_CIRCLE;
                    });
            icon.getStyleClass().add(row instanceof PlanningRow.Bad ? "state-refused" : "state-declared");
            return icon;
        }
    }
}
