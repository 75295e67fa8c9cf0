package app.tremplin.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A row that continues on the next line, with nothing in it ever wider than itself.
public final class Flow extends FlowPane {

    /// @param across the gap between neighbours in pixels
    /// @param down   the gap between lines in pixels
    public Flow(double across, double down, Region... items) {
        super(across, down);
        setAlignment(Pos.CENTER_LEFT);
        for (Region item : items) {
            add(item);
        }
    }

    /// Appends an item. Words in it wrap when it is wider than the row.
    public void add(Region item) {
        if (item instanceof Labeled words) {
            words.setWrapText(true);
            words.setMinWidth(0);
            words.setMinHeight(USE_PREF_SIZE);
        }
        item.maxWidthProperty().bind(widthProperty());
        getChildren().add(item);
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }
}
