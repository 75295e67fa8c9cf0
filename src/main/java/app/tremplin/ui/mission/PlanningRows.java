package app.tremplin.ui.mission;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.PlanningRow;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.TableHabits;
import app.tremplin.ui.kit.WrappingCell;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What each row of a planning turned out to be.
record PlanningRows(Kit kit, Catalogue catalogue) {

    /// Widths in heights of text.
    private static final Map<String, Double> COLUMNS =
            Map.of("number", 5.5, "outcome", 9.0, "mission", 20.0, "remark", 20.0);
    private static final double SQUEEZE = 0.85;
    private static final double SCROLL_BAR = 18;

    /// @param numbers what the numbers of the rows count: rows of a table or appointments
    TableView<PlanningRow> of(List<PlanningRow> shown, String numbers) {
        TableView<PlanningRow> table = new TableView<>(FXCollections.observableArrayList(shown));
        table.setId("planning-rows");
        table.getStyleClass().add("wrapping-table");
        table.setAccessibleText(texts().get("planning.title"));
        table.getColumns()
                .setAll(List.of(
                        column("number", numbers, row -> String.valueOf(row.line())),
                        column("outcome", "outcome", this::outcome),
                        column("mission", "mission", this::mission),
                        column("remark", "remark", this::remark)));
        table.widthProperty().addListener((property, before, after) -> fit(table));
        TableHabits.of(table, kit, "planning").withMenu();
        return table;
    }

    /// The columns share the width while each stays readable; beyond that the table scrolls sideways.
    private void fit(TableView<PlanningRow> table) {
        double needed =
                COLUMNS.values().stream().mapToDouble(ems -> ems * kit.em()).sum();
        double share = Math.max(SQUEEZE, (table.getWidth() - SCROLL_BAR) / needed);
        table.getColumns()
                .forEach(column -> column.setPrefWidth(COLUMNS.getOrDefault(column.getId(), 0.0) * kit.em() * share));
    }

    private TableColumn<PlanningRow, PlanningRow> column(String id, String title, Function<PlanningRow, String> words) {
        TableColumn<PlanningRow, PlanningRow> column = new TableColumn<>(texts().get("planning.table." + title));
        column.setId(id);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(view -> id.equals("outcome")
                ? new WrappingCell<>(words, kit.em(), PlanningRows::sign)
                : new WrappingCell<>(words, kit.em()));
        return column;
    }

    private Texts texts() {
        return kit.texts();
    }

    private String outcome(PlanningRow row) {
        return texts().get(
                        switch (row) {
                            case PlanningRow.Bad bad -> "planning.row.bad";
                            case PlanningRow.Good good ->
                                good.remarks().isEmpty() ? "planning.row.good" : "planning.row.check";
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
                .map((Bilingual name) -> name.in(texts().language()))
                .orElse(facts.missionTypeId());
        return String.join(
                " · ",
                texts().formats().period(facts.firstDay(), facts.lastDay()),
                facts.event(),
                type,
                texts().formats().duration(facts.minutes()));
    }

    private String remark(PlanningRow row) {
        return switch (row) {
            case PlanningRow.Bad bad -> texts().get(bad.reason());
            case PlanningRow.Good good ->
                String.join("\n", good.remarks().stream().map(texts()::get).toList());
            case PlanningRow.Known known -> texts().get("planning.known");
            case PlanningRow.Left left -> texts().get(left.reason());
        };
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
