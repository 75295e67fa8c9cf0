package app.tremplin.ui.cv;

import app.tremplin.domain.CvReading;
import app.tremplin.export.CvFormat;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Taking the CV away: copying it, saving it, and what a recruiter's software finds in the file.
final class TakePanel {

    private final Texts texts;
    private final CvActions actions;
    private final VBox below = new VBox(12);
    private final VBox formats = new VBox(8);
    private final Button copy;
    private final VBox root;

    TakePanel(Texts texts, CvActions actions) {
        this.texts = texts;
        this.actions = actions;
        copy = Page.mainButton("cv-copy", texts.get("cv.copy"), Feather.COPY, actions::copy);
        root = Page.card(Page.text(texts.get("cv.take"), "step-title"), copy, formats, below);
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
        Button save = Page.button("cv-save", texts.get("cv.save"), Feather.DOWNLOAD, actions::save);
        save.setDisable(nothing);
        formats.getChildren()
                .setAll(
                        Page.text(texts.get("cv.format"), "field-label"),
                        Choice.of(
                                "cv-format",
                                texts.get("cv.format"),
                                List.of(CvFormat.values()),
                                format -> texts.get("cv.format." + format.key()),
                                model.format(),
                                actions::format),
                        Page.text(texts.get("cv.format.why." + model.format().key()), "field-hint"),
                        save);
        below.getChildren().clear();
        if (!linkedIn.isEmpty()) {
            below.getChildren().add(new LinkedInPanel(texts, actions, linkedIn).root());
        }
    }

    /// Shows what survives in the file that was just saved.
    void read(Optional<CvReading> reading) {
        below.getChildren().setAll(reading.stream()
                .map(found -> new ReadingPanel(texts, found).root())
                .toList());
    }
}
