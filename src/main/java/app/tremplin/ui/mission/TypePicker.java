package app.tremplin.ui.mission;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Folding;
import app.tremplin.domain.MissionCategory;
import app.tremplin.domain.MissionType;
import app.tremplin.text.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A searchable list of mission types under their categories.
final class TypePicker {

    /// A line of the list.
    private sealed interface Line {
        Bilingual name();

        record Heading(Bilingual name) implements Line {}

        record Choice(String id, Bilingual name) implements Line {}
    }

    private static final double ROW_EMS = 2.6;
    private static final int ROWS = 7;

    private final Catalogue catalogue;
    private final Texts texts;
    private final StringProperty typeId;
    private final CustomTextField search = new CustomTextField();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ListView<Line> list = new ListView<>(lines);
    private final VBox box = new VBox(6, search, list);
    private boolean filling;

    /// @param typeId the chosen type's id, empty for none; kept in step both ways
    TypePicker(Catalogue catalogue, Texts texts, StringProperty typeId) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.typeId = typeId;
        search.setId("type-search");
        search.setPromptText(texts.get("form.type.search"));
        search.setAccessibleText(texts.get("form.type.search"));
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.textProperty().addListener((property, before, after) -> fill());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                selectFirstWhenNone();
                list.requestFocus();
                event.consume();
            }
        });
        list.setId("type-list");
        list.setAccessibleText(texts.get("mission.type"));
        list.setPlaceholder(new Label(texts.get("form.type.none")));
        list.setCellFactory(view -> new LineCell());
        list.setStyle("-fx-pref-height: " + ROWS * ROW_EMS + "em;");
        list.getSelectionModel().selectedItemProperty().addListener((property, before, after) -> chosen(after));
        fill();
    }

    VBox box() {
        return box;
    }

    ListView<?> list() {
        return list;
    }

    private void chosen(@Nullable Line line) {
        if (!filling && line instanceof Line.Choice(String id, Bilingual name)) {
            typeId.set(id);
        }
    }

    private void fill() {
        List<String> words = List.of(Folding.fold(search.getText()).split(" "));
        filling = true;
        lines.clear();
        for (MissionCategory category : catalogue.categories()) {
            List<Line> choices = catalogue.missionTypes().stream()
                    .filter(type -> type.categoryId().equals(category.id()))
                    .filter(type -> words.stream().allMatch(haystack(category, type)::contains))
                    .map(type -> (Line) new Line.Choice(type.id(), type.name()))
                    .toList();
            if (!choices.isEmpty()) {
                lines.add(new Line.Heading(category.name()));
                lines.addAll(choices);
            }
        }
        showChosen();
        filling = false;
    }

    private void showChosen() {
        for (Line line : lines) {
            if (line instanceof Line.Choice(String id, Bilingual name) && id.equals(typeId.get())) {
                list.getSelectionModel().select(line);
                list.scrollTo(Math.max(0, lines.indexOf(line) - 2));
            }
        }
    }

    private void selectFirstWhenNone() {
        if (list.getSelectionModel().getSelectedItem() instanceof Line.Choice) {
            return;
        }
        lines.stream().filter(Line.Choice.class::isInstance).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    /// Found by its own name and its category's, in both languages: people search in the one they think in.
    private static String haystack(MissionCategory category, MissionType type) {
        return Folding.fold(String.join(
                " ",
                type.name().fr(),
                type.name().en(),
                category.name().fr(),
                category.name().en()));
    }

    private final class LineCell extends ListCell<Line> {
        LineCell() {
            setPrefWidth(0);
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(line == null || empty ? "" : line.name().in(texts.language()));
            boolean heading = line instanceof Line.Heading;
            setDisable(heading);
            getStyleClass().remove("list-heading");
            if (heading) {
                getStyleClass().add("list-heading");
            }
        }
    }
}
