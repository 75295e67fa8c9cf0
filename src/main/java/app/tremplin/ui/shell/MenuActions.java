package app.tremplin.ui.shell;

import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Destination;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// What the menus do to the window.
///
/// @param going  shows a place
/// @param change puts other settings in force
record MenuActions(Scene scene, UndoKeys undoKeys, Consumer<Destination> going, Consumer<Settings> change)
        implements Menus.Actions {

    @Override
    public void go(Destination destination) {
        going.accept(destination);
    }

    @Override
    public void change(Settings settings) {
        change.accept(settings);
    }

    @Override
    public void undo() {
        undoKeys.choose(scene, true);
    }

    @Override
    public void redo() {
        undoKeys.choose(scene, false);
    }

    @Override
    public void edit(Editing editing) {
        Optional.ofNullable(scene.getFocusOwner()).ifPresent(editing::with);
    }

    @Override
    public void find() {
        Optional.ofNullable(scene.lookup("#search")).ifPresent(Node::requestFocus);
    }

    @Override
    public void fullScreen() {
        if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    @Override
    public void quit() {
        scene.getWindow().fireEvent(new WindowEvent(scene.getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
