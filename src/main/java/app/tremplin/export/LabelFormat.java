package app.tremplin.export;

/// Sheets of self-adhesive labels on A4, by how many are on one; all lengths in millimetres.
public enum LabelFormat {
    /// 99.1 by 57 mm, in two columns.
    TEN(2, 5, 99.1, 57, 101.6, 4.65, 6),
    /// 99.1 by 38.1 mm, in two columns.
    FOURTEEN(2, 7, 99.1, 38.1, 101.6, 4.65, 15.15),
    /// 63.5 by 38.1 mm, in three columns.
    TWENTY_ONE(3, 7, 63.5, 38.1, 66, 7.25, 15.15);

    private final int columns;
    private final int rows;
    private final double width;
    private final double height;
    private final double step;
    private final double left;
    private final double top;

    LabelFormat(int columns, int rows, double width, double height, double step, double left, double top) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
        this.step = step;
        this.left = left;
        this.top = top;
    }

    /// How many are on a sheet.
    public int count() {
        return columns * rows;
    }

    /// Of one label.
    public double width() {
        return width;
    }

    /// Of one label.
    public double height() {
        return height;
    }

    /// Where label number `index` begins, from the left edge of the sheet.
    ///
    /// @param index from 0, row by row
    double x(int index) {
        return left + index % columns * step;
    }

    /// Where label number `index` begins, from the upper edge of the sheet.
    ///
    /// @param index from 0, row by row
    double y(int index) {
        return top + index / columns * height;
    }
}
