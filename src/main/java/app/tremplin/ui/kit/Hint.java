package app.tremplin.ui.kit;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// The words that stand beside the pointer when it rests on something.
///
/// They are made when it comes: cells change by the hundred while somebody types, and each tooltip is a window.
public final class Hint {

    private Hint() {}

    /// Has `control` say `words`, or nothing while there are none.
    public static void on(Control control, Supplier<String> words) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            String now = words.get();
            control.setTooltip(now.isEmpty() ? null : new Tooltip(now));
        });
    }
}
