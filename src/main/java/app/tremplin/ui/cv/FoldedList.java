package app.tremplin.ui.cv;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;

/// Boxes to tick that can be folded away; what is folded away is not built either.
final class FoldedList {

    private final TitledPane root;
    private final List<Node> list;
    private final Function<CvModel, List<Node>> rows;
    private Optional<CvModel> shown = Optional.empty();

    /// @param content what the pane holds
    /// @param list    where the rows go within it
    /// @param rows    those of a model
    FoldedList(String id, Node content, List<Node> list, Function<CvModel, List<Node>> rows) {
        this.list = list;
        this.rows = rows;
        root = new TitledPane("", content);
        root.setId(id);
        root.setExpanded(false);
        root.setAnimated(false);
        root.expandedProperty().addListener((property, before, open) -> shown.ifPresent(this::fill));
    }

    Region root() {
        return root;
    }

    void show(CvModel model, String title) {
        root.setText(title);
        fill(model);
    }

    private void fill(CvModel model) {
        shown = Optional.of(model);
        list.clear();
        if (root.isExpanded()) {
            list.addAll(rows.apply(model));
        }
    }

    /// A box that wraps its words.
    static CheckBox box(String id, String words, boolean ticked, Consumer<Boolean> tick) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(ticked);
        box.setOnAction(event -> tick.accept(box.isSelected()));
        return box;
    }
}
