package app.tremplin.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two nodes side by side where there is room for both, one above the other where there is not.
public final class Beside extends Pane {

    private static final double GAP = 24;

    private final Node first;
    private final Region rest;
    private final boolean top;

    /// Both stand at the same middle.
    ///
    /// @param first keeps its own width as long as it can
    /// @param rest  takes what is left, at least the minimum width of the style class `beside-rest`
    public Beside(Node first, Region rest) {
        this(first, rest, false);
    }

    private Beside(Node first, Region rest, boolean top) {
        super(first, rest);
        this.first = first;
        this.rest = rest;
        this.top = top;
        rest.getStyleClass().add("beside-rest");
    }

    /// The same with both at the top; the first takes all of the width when it stands above.
    public static Beside fromTheTop(Node first, Region rest) {
        return new Beside(first, rest, true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return horizontalInsets() + first.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return horizontalInsets() + first.prefWidth(-1) + GAP + rest.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = (width < 0 ? computePrefWidth(-1) : width) - horizontalInsets();
        double height = fits(inside)
                ? Math.max(firstHeight(inside), rest.prefHeight(restWidth(inside)))
                : firstHeight(inside) + GAP + rest.prefHeight(inside);
        return snapSizeY(height) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inside = getWidth() - horizontalInsets();
        double left = snappedLeftInset();
        double start = snappedTopInset();
        double firstWidth = Math.min(first.prefWidth(-1), inside);
        double firstHeight = firstHeight(inside);
        if (fits(inside)) {
            double width = restWidth(inside);
            double restHeight = rest.prefHeight(width);
            double height = Math.max(firstHeight, restHeight);
            first.resizeRelocate(left, snapPositionY(start + space(height - firstHeight)), firstWidth, firstHeight);
            rest.resizeRelocate(
                    left + firstWidth + GAP, snapPositionY(start + space(height - restHeight)), width, restHeight);
        } else {
            first.resizeRelocate(left, start, top ? inside : firstWidth, firstHeight);
            rest.resizeRelocate(left, start + firstHeight + GAP, inside, rest.prefHeight(inside));
        }
    }

    private double space(double left) {
        return top ? 0 : left / 2;
    }

    private boolean fits(double inside) {
        return restWidth(inside) >= rest.minWidth(-1);
    }

    private double restWidth(double inside) {
        return inside - first.prefWidth(-1) - GAP;
    }

    private double firstHeight(double inside) {
        boolean whole = top && !fits(inside);
        return first.prefHeight(whole ? inside : Math.min(first.prefWidth(-1), inside));
    }

    private double horizontalInsets() {
        return snappedLeftInset() + snappedRightInset();
    }
}
