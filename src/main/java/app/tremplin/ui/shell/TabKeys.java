package app.tremplin.ui.shell;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The tabulator leaves every field, also one of several lines, where the toolkit would write it down: nobody who works
/// by keyboard is caught.
final class TabKeys {

    private TabKeys() {}

    /// Call it before the focused node sees the key.
    static void press(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.getCode() == KeyCode.TAB && plain && event.getTarget() instanceof TextArea area) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
