package app.tremplin.domain;

/// How large a picture shall be on paper.
///
/// @param millimetres the side of the whole picture, 5 to 300
/// @param dpi         dots per inch of a picture made of dots, 300 or 600; drawings have no dots
public record PrintSize(double millimetres, int dpi) {

    /// The coarser of the two resolutions: what an office printer shows.
    public static final int COARSE = 300;
    /// The finer of the two resolutions: what a print shop asks for.
    public static final int FINE = 600;

    private static final double SMALLEST = 5;
    private static final double LARGEST = 300;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /// @throws IllegalArgumentException for another size or resolution
    public PrintSize {
        if (!isSize(millimetres) || !isResolution(dpi)) {
            throw new IllegalArgumentException(millimetres + " mm at " + dpi + " dpi");
        }
    }

    /// Whether `millimetres` is a size we print.
    public static boolean isSize(double millimetres) {
        return millimetres >= SMALLEST && millimetres <= LARGEST;
    }

    /// Whether `dpi` is a resolution we print.
    public static boolean isResolution(int dpi) {
        return dpi == COARSE || dpi == FINE;
    }

    /// The side in dots.
    public int pixels() {
        return (int) Math.round(millimetres * dpi / MILLIMETRES_PER_INCH);
    }

    /// How wide `pixels` dots are on paper, in millimetres.
    public double millimetresOf(int pixels) {
        return pixels * MILLIMETRES_PER_INCH / dpi;
    }

    /// The resolution as PNG files state it.
    public int pixelsPerMetre() {
        return (int) Math.round(dpi * 1_000 / MILLIMETRES_PER_INCH);
    }
}
