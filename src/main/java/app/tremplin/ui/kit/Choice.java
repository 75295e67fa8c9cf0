package app.tremplin.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A few choices side by side, of which exactly one holds; a tick tells which.
public final class Choice {

    private Choice() {}

    /// The buttons for `values`, with the ids `id-0`, `id-1` and so on. They wrap when there is not enough room.
    ///
    /// @param name   what is chosen, for screen readers
    /// @param words  what a value is called
    /// @param chosen the value that holds now
    /// @param choose told of every other value that is chosen
    public static <T> FlowPane of(
            String id, String name, List<T> values, Function<T, String> words, T chosen, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        FlowPane buttons = Page.wrapping();
        buttons.setHgap(6);
        buttons.setVgap(6);
        buttons.setId(id);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("choice");
        for (T value : values) {
            ToggleButton button = new ToggleButton(words.apply(value));
            button.setId(id + "-" + values.indexOf(value));
            button.setAccessibleText(name + ", " + words.apply(value));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.selectedProperty()
                    .addListener((property, before, selected) ->
                            button.setGraphic(selected ? new FontIcon(Feather.CHECK) : null));
            button.setSelected(value.equals(chosen));
            button.setOnAction(event -> {
                if (button.isSelected()) {
                    choose.accept(value);
                } else {
                    button.setSelected(true);
                }
            });
            buttons.getChildren().add(button);
        }
        return buttons;
    }
}
