package app.tremplin.ui.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that take changes back. While there is typing to take back in a field, they are the field's.
final class UndoKeys {

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final Runnable undo;
    private final Runnable redo;

    UndoKeys(Runnable undo, Runnable redo) {
        this.undo = undo;
        this.redo = redo;
    }

    /// Call it before the focused node sees the key.
    void press(KeyEvent event) {
        boolean back = UNDO.match(event);
        boolean again = REDO.match(event) || REDO_TOO.match(event);
        if (event.getSource() instanceof Scene scene
                && (back || again)
                && !(scene.getFocusOwner() instanceof TextInputControl field && takes(field, back))) {
            event.consume();
            (back ? undo : redo).run();
        }
    }

    private static boolean takes(TextInputControl field, boolean back) {
        return field.isEditable() && (back ? field.isUndoable() : field.isRedoable());
    }
}
