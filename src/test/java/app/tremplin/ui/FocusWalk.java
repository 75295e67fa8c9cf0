package app.tremplin.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Goes round the window by the tabulator alone and looks whether one always sees where one is.
final class FocusWalk {

    private static final int MOST_STEPS = 400;

    private FocusWalk() {}

    /// What is wrong on the way, each in a line: places that look the same with and without the focus, and a way that
    /// never comes round.
    static List<String> of(Window window) {
        return Window.onWindowThread(() -> walk(window.scene()));
    }

    private static List<String> walk(Scene scene) {
        List<String> faults = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        tab(scene);
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Node> owner = Optional.ofNullable(scene.getFocusOwner());
            if (owner.isEmpty() || !seen.add(owner.get())) {
                return faults;
            }
            Node node = owner.get();
            WritableImage here = picture(node);
            tab(scene);
            if (scene.getFocusOwner() == node) {
                faults.add("no way on from " + node);
                return faults;
            }
            if (node.getScene() == scene && isSame(here, picture(node))) {
                faults.add("the focus is not seen on " + node);
            }
        }
        faults.add("no way round in " + MOST_STEPS + " steps");
        return faults;
    }

    /// With the control key, which leaves a text of several lines too.
    private static void tab(Scene scene) {
        Node target = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, true, false, false));
        if (scene.getFocusOwner() == target) {
            Event.fireEvent(
                    target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
        }
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static WritableImage picture(Node node) {
        return node.snapshot(null, null);
    }

    private static boolean isSame(WritableImage one, WritableImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        PixelReader left = one.getPixelReader();
        PixelReader right = other.getPixelReader();
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (left.getArgb(x, y) != right.getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
