package app.tremplin.ui.shell;

import app.tremplin.ui.kit.Background;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Keeps the focus on a button of the frame that was pressed by keyboard, while the page beside it is read anew
/// and takes the focus for itself.
final class HeldFocus {

    /// Who presses the button once more wants it again.
    private static final Set<KeyCode> PRESSES = Set.of(KeyCode.SPACE, KeyCode.ENTER);

    private final Background background;
    private Optional<Runnable> held = Optional.empty();
    private boolean byMouse;

    HeldFocus(Scene scene, Background background) {
        this.background = background;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            byMouse = false;
            if (!PRESSES.contains(event.getCode())) {
                release();
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            byMouse = true;
            release();
        });
        // Pages take the focus once more with each answer that they were waiting for.
        background.afterwards(this::bringBack);
    }

    /// Holds the focus from now on until the work that is under way is done, or the person goes elsewhere. Who works by
    /// mouse has no need of it on a button.
    ///
    /// @param focus puts it where it belongs
    void hold(Runnable focus) {
        held = byMouse ? Optional.empty() : Optional.of(focus);
    }

    private void bringBack() {
        held.ifPresent(Runnable::run);
        if (background.running().get() == 0) {
            release();
        }
    }

    private void release() {
        held = Optional.empty();
    }
}
