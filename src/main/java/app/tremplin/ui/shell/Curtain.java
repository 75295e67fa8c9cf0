package app.tremplin.ui.shell;

import app.tremplin.domain.Failure;
import app.tremplin.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What stands in the middle while there is no workspace to show.
final class Curtain {

    private Curtain() {}

    static Parent opening(Texts texts) {
        ProgressIndicator progress = new ProgressIndicator();
        progress.setAccessibleText(texts.get("shell.opening"));
        return page(progress, new Label(texts.get("shell.opening")));
    }

    static Parent closed(Texts texts, Failure failure) {
        Label title = new Label(texts.get("shell.closed"));
        title.getStyleClass().add("title-3");
        Label sentence =
                new Label(texts.get("failure." + failure.code(), failure.args().toArray()));
        sentence.setWrapText(true);
        sentence.setTextAlignment(TextAlignment.CENTER);
        sentence.setMaxWidth(520);
        Label code = new Label(texts.get("common.code", failure.code().code()));
        code.getStyleClass().add("text-muted");
        return page(title, sentence, code);
    }

    private static Parent page(Node... nodes) {
        VBox box = new VBox(16, nodes);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
