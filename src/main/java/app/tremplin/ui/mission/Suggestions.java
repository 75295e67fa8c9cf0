package app.tremplin.ui.mission;

import app.tremplin.domain.Folding;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// What was typed before, offered below a text field while one types. Down and up choose, Enter and Tab take what is
/// chosen; without a choice both do what they always do.
///
/// Not the library's, whose list opens from another thread: it may come after the next field has the focus and then
/// takes its keys.
final class Suggestions {

    private static final int MOST = 7;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TextField field;
    private final Popup popup = new Popup();
    private final VBox list = new VBox();
    private List<String> known = List.of();
    private List<String> offered = List.of();
    private int chosen = -1;
    private boolean taking;

    private Suggestions(TextField field) {
        this.field = field;
        list.getStyleClass().add("suggestions");
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setConsumeAutoHidingEvents(false);
        field.textProperty().addListener((property, before, after) -> offer());
        field.focusedProperty().addListener((property, before, focused) -> popup.hide());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    static Suggestions on(TextField field) {
        return new Suggestions(field);
    }

    /// What is offered from now on.
    void know(List<String> words) {
        known = words;
    }

    private void offer() {
        List<String> wanted = List.of(Folding.fold(field.getText()).strip().split(" "));
        boolean idle = taking || !field.isFocused() || field.getText().isBlank();
        offered = idle
                ? List.of()
                : known.stream()
                        .filter(each -> wanted.stream().allMatch(Folding.fold(each)::contains))
                        .limit(MOST)
                        .toList();
        boolean complete = offered.size() == 1 && offered.getFirst().equals(field.getText());
        if (offered.isEmpty() || complete) {
            popup.hide();
            return;
        }
        list.getChildren().setAll(offered.stream().map(this::line).toList());
        choose(-1);
        Bounds place = field.localToScreen(field.getLayoutBounds());
        if (place != null) {
            list.setMinWidth(field.getWidth());
            // The popup is a window of its own and does not inherit the size of the text.
            list.setStyle("-fx-font-size: " + field.getFont().getSize() + "px;");
            popup.show(field, place.getMinX(), place.getMaxY());
        }
    }

    private Label line(String words) {
        Label line = new Label(words);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnMousePressed(event -> take(words));
        return line;
    }

    private void key(KeyEvent event) {
        if (!popup.isShowing()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> {
                choose(Math.min(chosen + 1, offered.size() - 1));
                event.consume();
            }
            case UP -> {
                choose(Math.max(chosen - 1, -1));
                event.consume();
            }
            case ESCAPE -> {
                popup.hide();
                event.consume();
            }
            case ENTER -> {
                if (chosen >= 0) {
                    take(offered.get(chosen));
                    event.consume();
                }
            }
            case TAB -> {
                if (chosen >= 0) {
                    take(offered.get(chosen));
                }
            }
            default -> {}
        }
    }

    private void choose(int line) {
        chosen = line;
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == line);
        }
        // Said by screen readers, which do not see the list.
        field.setAccessibleRoleDescription(line < 0 ? null : offered.get(line));
    }

    private void take(String words) {
        taking = true;
        field.setText(words);
        field.end();
        taking = false;
        popup.hide();
    }
}
