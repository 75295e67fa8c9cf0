package app.tremplin.ui.cv;

import app.tremplin.domain.CvReading;
import app.tremplin.export.CvFormat;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Taking the CV away: copying it, saving it, and what a recruiter's software finds in the file.
final class TakePanel {

    private final Texts texts;
    private final CvActions actions;
    private final VBox below = new VBox(12);
    private final ComboBox<CvFormat> format = new ComboBox<>();
    private final Label why = Page.text("", "field-hint");
    private final Button copy;
    private final Button save;
    private final VBox root;

    TakePanel(Texts texts, CvActions actions) {
        this.texts = texts;
        this.actions = actions;
        copy = Page.mainButton("cv-copy", texts.get("cv.copy"), Feather.COPY, actions::copy);
        save = Page.button("cv-save", texts.get("cv.save"), Feather.DOWNLOAD, actions::save);
        Label name = Page.text(texts.get("cv.format"), "field-label");
        name.setLabelFor(format);
        format.setId("cv-format");
        format.setAccessibleText(texts.get("cv.format"));
        format.setMaxWidth(Double.MAX_VALUE);
        format.getItems().setAll(CvFormat.values());
        format.setConverter(new Named<>(value -> texts.get("cv.format." + value.key())));
        format.setOnAction(event -> actions.format(format.getValue()));
        root = Page.card(
                Page.text(texts.get("cv.take"), "step-title"),
                new VBox(5, name, format, why),
                new Flow(8, 8, copy, save),
                below);
    }

    Node root() {
        return root;
    }

    void focus() {
        copy.requestFocus();
    }

    void show(CvModel model, List<CvActions.Entry> linkedIn) {
        boolean nothing = model.page().cv().isEmpty();
        copy.setDisable(nothing);
        save.setDisable(nothing);
        if (format.getValue() != model.format()) {
            format.setValue(model.format());
        }
        why.setText(texts.get("cv.format.why." + model.format().key()));
        below.getChildren().clear();
        if (model.format() == CvFormat.PDF && !model.page().unprintable().isEmpty()) {
            Label boxes = Page.text(
                    texts.get(
                            "document.unprintable",
                            String.join(" ", model.page().unprintable())),
                    "warning");
            boxes.setId("cv-unprintable");
            boxes.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            below.getChildren().add(boxes);
        }
        if (!linkedIn.isEmpty()) {
            below.getChildren().add(new LinkedInPanel(texts, actions, linkedIn).root());
        }
    }

    /// Shows what survives in the file that was just saved.
    void read(Optional<CvReading> reading) {
        below.getChildren()
                .setAll(reading.stream()
                        .map(found -> new ReadingPanel(texts, found).root())
                        .toList());
    }
}
