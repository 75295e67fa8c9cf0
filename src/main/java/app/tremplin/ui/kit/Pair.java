package app.tremplin.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Two nodes side by side while there is room, the second below the first when there is not, as with large text.
public final class Pair extends Region {

    private static final double GAP = 20;

    private final Region first;
    private final Region second;
    private final double leastEms;
    private final boolean halves;
    // Has the size of the text around it.
    private final Text ruler = new Text();

    private Pair(Region first, Region second, double leastEms, boolean halves) {
        this.first = first;
        this.second = second;
        this.leastEms = leastEms;
        this.halves = halves;
        first.setMinWidth(0);
        ruler.setVisible(false);
        ruler.setManaged(false);
        getChildren().addAll(first, second, ruler);
    }

    /// The second takes what it needs, the first what is left; both stand at the same middle.
    ///
    /// @param leastEms width that the first needs at least, in heights of text
    public static Pair of(Region first, Region second, double leastEms) {
        return new Pair(first, second, leastEms, false);
    }

    /// Both take half of the width and start at the top.
    ///
    /// @param leastEms width that each needs at least, in heights of text
    public static Pair halves(Region first, Region second, double leastEms) {
        return new Pair(first, second, leastEms, true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + GAP + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? prefWidth(-1) : width;
        double left = widthOfFirst(whole);
        return left > 0
                ? Math.max(first.prefHeight(left), second.prefHeight(whole - left - GAP))
                : first.prefHeight(whole) + GAP / 2 + second.prefHeight(widthBelow(whole));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double left = widthOfFirst(width);
        if (left > 0) {
            place(first, 0, left);
            place(second, left + GAP, width - left - GAP);
        } else {
            double height = first.prefHeight(width);
            double own = widthBelow(width);
            first.resizeRelocate(0, 0, width, height);
            second.resizeRelocate(0, height + GAP / 2, own, second.prefHeight(own));
        }
    }

    private void place(Region node, double x, double width) {
        double height = node.prefHeight(width);
        node.resizeRelocate(x, halves ? 0 : (getHeight() - height) / 2, width, height);
    }

    private double widthBelow(double width) {
        return halves ? width : Math.min(width, second.prefWidth(-1));
    }

    /// The first's width when both fit side by side, otherwise 0.
    private double widthOfFirst(double width) {
        double left = halves ? (width - GAP) / 2 : width - GAP - second.prefWidth(-1);
        return left >= leastEms * ruler.getFont().getSize() ? left : 0;
    }
}
