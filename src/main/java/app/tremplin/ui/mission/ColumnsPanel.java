package app.tremplin.ui.mission;

import app.tremplin.domain.PlanningColumns;
import app.tremplin.domain.PlanningField;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What each column of a table holds, to be put right by hand.
final class ColumnsPanel {

    /// A table with more columns is no planning.
    private static final int MOST = 60;

    private final Texts texts;
    private final PlanningColumns columns;
    private final Consumer<List<Optional<PlanningField>>> read;
    private final List<ComboBox<Optional<PlanningField>>> boxes = new ArrayList<>();

    /// @param read reads the table again
    ColumnsPanel(Texts texts, PlanningColumns columns, Consumer<List<Optional<PlanningField>>> read) {
        this.texts = texts;
        this.columns = columns;
        this.read = read;
    }

    Node card() {
        GridPane grid = new GridPane(16, 6);
        for (int i = 0; i < columns.headers().size(); i++) {
            ComboBox<Optional<PlanningField>> box = box(i);
            boxes.add(box);
            if (i < MOST) {
                Label name = new Label(header(i));
                name.setLabelFor(box);
                name.setWrapText(true);
                grid.addRow(i, name, box);
            }
        }
        return Page.card(
                Page.section(texts.get("columns.title")),
                Page.text(texts.get("columns.why"), "text-muted"),
                grid,
                Page.wrapping(
                        Page.button("read-columns", texts.get("columns.read"), Feather.REFRESH_CW, this::readAgain)));
    }

    private void readAgain() {
        List<Optional<PlanningField>> fields = new ArrayList<>();
        boxes.forEach(box -> fields.add(box.getValue()));
        read.accept(fields);
    }

    private ComboBox<Optional<PlanningField>> box(int column) {
        ComboBox<Optional<PlanningField>> box = new ComboBox<>();
        box.setId("column-" + (column + 1));
        box.setAccessibleText(texts.get("columns.field", header(column)));
        box.getItems().add(Optional.empty());
        for (PlanningField field : PlanningField.values()) {
            box.getItems().add(Optional.of(field));
        }
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<PlanningField> field) {
                return field == null
                        ? ""
                        : field.map(each -> texts.get(each.phrase())).orElseGet(() -> texts.get("columns.ignored"));
            }

            @Override
            public Optional<PlanningField> fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        box.setValue(columns.fields().get(column));
        return box;
    }

    private String header(int column) {
        String header = columns.headers().get(column);
        return header.isBlank() ? texts.get("columns.unnamed", column + 1) : header;
    }
}
