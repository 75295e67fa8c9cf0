package app.tremplin.ui.settings;

import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;

/// A slider for the size of the text in steps of ten percent, with a line that shows the size while one drags.
final class TextSize {

    private static final int STEP = 10;

    private final Texts texts;
    private final int percent;
    private final IntConsumer choose;
    private final Slider slider = new Slider();
    private final Label sample;

    /// @param percent the size in force
    /// @param choose  told of another size once the slider is let go or moved by a key
    TextSize(Texts texts, int percent, IntConsumer choose) {
        this.texts = texts;
        this.percent = percent;
        this.choose = choose;
        this.sample = Page.text("");
        slider.setId("text-size");
        slider.setAccessibleText(texts.get("settings.text"));
        slider.setMin(Settings.SMALLEST_TEXT);
        slider.setMax(Settings.LARGEST_TEXT);
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setShowTickMarks(true);
        slider.setValue(percent);
        slider.valueProperty().addListener((property, before, after) -> moved());
        slider.valueChangingProperty().addListener((property, before, changing) -> moved());
        showSample();
    }

    Node box() {
        return new VBox(6, slider, sample);
    }

    private void moved() {
        showSample();
        if (!slider.isValueChanging() && rounded() != percent) {
            choose.accept(rounded());
        }
    }

    private int rounded() {
        return Math.toIntExact(Math.round(slider.getValue() / STEP)) * STEP;
    }

    private void showSample() {
        sample.setText(texts.get("settings.text.percent", rounded()));
        sample.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fem", rounded() / (double) percent));
    }
}
