package app.tremplin.ui.mission;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Which missions the table shows: event, type, year and state.
final class MissionFilters {

    private final Texts texts;
    private final MissionsModel model;
    private final FlowPane row = new FlowPane(8, 8);
    private final Button showAll;

    MissionFilters(Texts texts, MissionsModel model) {
        this.texts = texts;
        this.model = model;
        showAll = Page.button("show-all", texts.get("missions.filter.none"), Feather.X, model::showAll);
        showAll.getStyleClass().add("flat");
        row.getStyleClass().add("filters");
    }

    FlowPane row() {
        return row;
    }

    /// Puts the choices in line with what is loaded.
    void refresh() {
        row.getChildren()
                .setAll(
                        filter("event", model.events(), Function.identity(), model.event()),
                        filter("type", model.typeIds(), model::typeName, model.typeId()),
                        filter("year", model.years(), String::valueOf, model.year()),
                        filter("state", List.of(MissionsModel.Standing.values()), this::name, model.standing()),
                        showAll);
    }

    /// Offers to show everything where something is left out.
    void tell() {
        showAll.setVisible(model.isFiltered());
        showAll.setManaged(model.isFiltered());
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
}
