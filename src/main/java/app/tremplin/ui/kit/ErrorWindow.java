package app.tremplin.ui.kit;

import app.tremplin.domain.BugCode;
import app.tremplin.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// Shown when the program itself is at fault: what happened, a code to tell a help desk, and what to copy for it.
///
/// It shows where in the code the fault is, and nothing that anybody typed.
public final class ErrorWindow {

    private final Texts texts;
    private final String outline;
    private final String code;

    /// @param outline types and places of the fault, without messages
    public ErrorWindow(Texts texts, String outline) {
        this.texts = texts;
        this.outline = outline;
        this.code = BugCode.of(outline);
    }

    /// Opens the window.
    ///
    /// @param dress gives the scene the looks of the application
    public void show(Consumer<Scene> dress) {
        Stage stage = new Stage();
        stage.setTitle(texts.get("bug.title"));
        Scene scene = new Scene(content(stage), 640, 420);
        dress.accept(scene);
        stage.setScene(scene);
        stage.show();
    }

    private VBox content(Stage stage) {
        Label title = new Label(texts.get("bug.title"));
        title.getStyleClass().add("title-3");
        Label sentence = new Label(texts.get("bug.sentence", code));
        sentence.setWrapText(true);
        TextArea details = new TextArea(report());
        details.setEditable(false);
        details.setAccessibleText(texts.get("bug.details"));
        details.getStyleClass().add("code");
        VBox.setVgrow(details, Priority.ALWAYS);
        Button copy = new Button(texts.get("bug.copy"));
        copy.setOnAction(event -> CopiedText.put(report()));
        Button close = new Button(texts.get("common.close"));
        close.setDefaultButton(true);
        close.setOnAction(event -> stage.close());
        HBox buttons = new HBox(8, copy, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(12, title, sentence, details, buttons);
        box.getStyleClass().add("window-page");
        return box;
    }

    private String report() {
        return "Tremplin " + code + "\n" + outline;
    }
}
