package app.tremplin.ui.shell;

import app.tremplin.ui.kit.Shortcut;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// The keys that take changes back. While there is typing to take back in a field, they are the field's.
final class UndoKeys {

    private final Runnable undo;
    private final Runnable redo;

    UndoKeys(Runnable undo, Runnable redo) {
        this.undo = undo;
        this.redo = redo;
    }

    /// Call it before the focused node sees the key.
    void press(KeyEvent event) {
        boolean back = Shortcut.UNDO.matches(event);
        boolean again = Shortcut.REDO.matches(event);
        if (event.getSource() instanceof Scene scene
                && (back || again)
                && !(scene.getFocusOwner() instanceof TextInputControl field && takes(field, back))) {
            event.consume();
            (back ? undo : redo).run();
        }
    }

    /// What the menu does, which on some systems hears of the keys first.
    void choose(Scene scene, boolean back) {
        if (scene.getFocusOwner() instanceof TextInputControl field && takes(field, back)) {
            if (back) {
                field.undo();
            } else {
                field.redo();
            }
        } else {
            (back ? undo : redo).run();
        }
    }

    private static boolean takes(TextInputControl field, boolean back) {
        return field.isEditable() && (back ? field.isUndoable() : field.isRedoable());
    }
}
