package app.tremplin.ui.shell;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Phrase;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Notices;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Shortcut;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The latest notice, at the foot of the window until the next one or until it is put away. A key goes to it, so that
/// a screen reader says it, and back to where one was.
final class NoticeBar implements Notices {

    private final FontIcon icon = new FontIcon();
    private final Label sentence = new Label();
    private final Button undo = new Button();
    private final Button back = new Button();
    private final Button dismiss = new Button("", new FontIcon(Feather.X));
    private final HBox box = new HBox(12, icon, sentence, Page.spring(), undo, back, dismiss);
    private final Runnable takeBack;
    private Optional<Texts> texts = Optional.empty();
    private Optional<Node> left = Optional.empty();

    /// @param takeBack takes the latest change back
    NoticeBar(Runnable takeBack) {
        this.takeBack = takeBack;
        box.getStyleClass().add("notice");
        box.setAlignment(Pos.CENTER_LEFT);
        sentence.getStyleClass().add("notice-sentence");
        sentence.setWrapText(true);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setFocusTraversable(true);
        dismiss.getStyleClass().addAll("flat", "button-icon");
        dismiss.setId("dismiss");
        undo.setId("undo");
        back.setId("go-back");
        dismiss.setOnAction(event -> hide());
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        box.sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                scene.addEventHandler(KeyEvent.KEY_PRESSED, this::come);
            }
        });
        hide();
    }

    private void come(KeyEvent event) {
        if (Shortcut.NOTICE.matches(event) && box.isVisible()) {
            left = Optional.ofNullable(box.getScene().getFocusOwner());
            sentence.requestFocus();
            event.consume();
        }
    }

    private void leave(KeyEvent event) {
        if (Shortcut.NOTICE.matches(event) || Shortcut.LEAVE.matches(event)) {
            left.ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    Parent view() {
        return box;
    }

    /// Puts the notice away, since it was about the place one leaves.
    void clear() {
        hide();
    }

    void speak(Texts language) {
        texts = Optional.of(language);
        undo.setText(language.get("common.undo"));
        back.setText(language.get("common.back"));
        dismiss.setAccessibleText(language.get("common.dismiss"));
        hide();
    }

    @Override
    public void done(Phrase phrase) {
        show(Feather.CHECK_CIRCLE, "done", phrase);
    }

    @Override
    public void advise(Phrase phrase) {
        show(Feather.INFO, "advice", phrase);
    }

    @Override
    public void undoable(Phrase phrase) {
        undoable(phrase, takeBack);
    }

    @Override
    public void undoable(Phrase phrase, Runnable action) {
        show(Feather.CHECK_CIRCLE, "done", phrase);
        offer(undo, action);
    }

    @Override
    public void replaced(Phrase phrase, Runnable action) {
        show(Feather.FILE, "done", phrase);
        offer(back, action);
    }

    @Override
    public void failed(Failure failure) {
        Phrase why = new Phrase("failure." + failure.code(), failure.args());
        show(
                Feather.ALERT_TRIANGLE,
                "failed",
                Phrase.of("common.failure", why, failure.code().code()));
    }

    private void show(Feather symbol, String style, Phrase phrase) {
        texts.ifPresent(language -> {
            icon.setIconCode(symbol);
            sentence.setText(language.get(phrase));
            box.getStyleClass().removeAll("done", "advice", "failed");
            box.getStyleClass().add(style);
            withdraw(undo);
            withdraw(back);
            box.setVisible(true);
            box.setManaged(true);
            sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }

    private void offer(Button button, Runnable action) {
        button.setVisible(true);
        button.setManaged(true);
        button.setOnAction(event -> {
            hide();
            action.run();
        });
    }

    private static void withdraw(Button button) {
        button.setVisible(false);
        button.setManaged(false);
    }

    private void hide() {
        box.setVisible(false);
        box.setManaged(false);
    }
}
