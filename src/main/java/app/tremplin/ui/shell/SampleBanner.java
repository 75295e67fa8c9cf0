package app.tremplin.ui.shell;

import app.tremplin.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says for as long as it lasts that this is sample data, and ends it in one click.
final class SampleBanner {

    private final HBox box;

    SampleBanner(Texts texts, Runnable end) {
        Label sentence = new Label(texts.get("sample.banner"), new FontIcon(Feather.INFO));
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button remove = new Button(texts.get("sample.end"));
        remove.setId("sample-end");
        remove.setMinWidth(Button.USE_PREF_SIZE);
        remove.setOnAction(event -> end.run());
        box = new HBox(12, sentence, remove);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("sample-banner");
    }

    Parent view() {
        return box;
    }
}
