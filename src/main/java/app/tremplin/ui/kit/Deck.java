package app.tremplin.ui.kit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// A place for one of several nodes. Those that stay in it out of sight keep their styles and layout: they come back at
/// once.
public final class Deck {

    private final StackPane view = new StackPane();

    /// The place.
    public Parent view() {
        return view;
    }

    /// Shows a node; a new one has its styles when this returns.
    ///
    /// @param staying those that stay while others are shown; what is neither shown nor among them leaves
    public void show(Node next, Collection<? extends Node> staying) {
        closeCards();
        view.getChildren().removeIf(node -> node != next && !staying.contains(node));
        boolean stayed = view.getChildren().contains(next);
        if (!stayed) {
            view.getChildren().add(next);
        }
        for (Node each : view.getChildren()) {
            each.setVisible(each == next);
            each.setManaged(each == next);
        }
        // First in the order in which nodes are looked up.
        next.toBack();
        if (!stayed) {
            next.applyCss();
        }
    }

    /// What popped up belongs to what was shown so far.
    private void closeCards() {
        Optional<Window> window = Optional.ofNullable(view.getScene()).map(Scene::getWindow);
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .filter(popup -> window.equals(Optional.ofNullable(((PopupWindow) popup).getOwnerWindow())))
                .forEach(Window::hide);
    }
}
