package app.tremplin.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/// Finds words that are shown shorter than they are.
final class Fitting {

    private Fitting() {}

    static List<String> cut(Window window) {
        return Window.onWindowThread(() -> cut(window.scene().getRoot()));
    }

    private static List<String> cut(Parent parent) {
        List<String> cut = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof Labeled label && label.isVisible()) {
                Node shown = label.lookup(".text");
                if (shown instanceof Text text
                        && text.getParent() == label
                        && !text.getText().equals(label.getText())) {
                    cut.add(label.getText());
                }
            }
            if (node instanceof Parent inner && node.isVisible()) {
                cut.addAll(cut(inner));
            }
        }
        return cut;
    }
}
