package app.tremplin.ui.shell;

import app.tremplin.domain.Failure;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// What stands in the middle while there is no workspace to show.
final class Curtain {

    private Curtain() {}

    static Parent opening(Texts texts) {
        ProgressIndicator progress = new ProgressIndicator();
        progress.setAccessibleText(texts.get("shell.opening"));
        return page(progress, new Label(texts.get("shell.opening")));
    }

    /// @param rescue puts the latest backup in the place of data that is damaged; empty where that helps nobody
    static Parent closed(Texts texts, Failure failure, Optional<Runnable> rescue) {
        Label title = new Label(texts.get("shell.closed"));
        title.getStyleClass().add("title-3");
        Label sentence =
                new Label(texts.get("failure." + failure.code(), failure.args().toArray()));
        sentence.setWrapText(true);
        sentence.setTextAlignment(TextAlignment.CENTER);
        sentence.setMaxWidth(520);
        Label code = new Label(texts.get("common.code", failure.code().code()));
        code.getStyleClass().add("text-muted");
        Node[] nodes = rescue.map(action -> new Node[] {
                    title,
                    sentence,
                    Page.mainButton("rescue", texts.get("shell.rescue"), Feather.ROTATE_CCW, action),
                    code
                })
                .orElseGet(() -> new Node[] {title, sentence, code});
        return page(nodes);
    }

    private static Parent page(Node... nodes) {
        VBox box = new VBox(16, nodes);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
