package app.tremplin.export;

/// The sheets that certificates are printed on.
public enum PaperFormat {
    /// ISO 216.
    A4(210, 297),
    /// North America.
    LETTER(215.9, 279.4);

    private final double width;
    private final double height;

    PaperFormat(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// In millimetres.
    public double width() {
        return width;
    }

    /// In millimetres.
    public double height() {
        return height;
    }
}
