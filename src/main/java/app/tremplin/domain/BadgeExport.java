package app.tremplin.domain;

/// The files a badge can be saved as without changing what was signed.
public enum BadgeExport {
    /// The picture with the badge inside, for the web: 600 pixels.
    PNG_SMALL("png", 600),
    /// The picture with the badge inside, for print: 1,200 pixels.
    PNG_LARGE("png", 1_200),
    /// The drawing with the badge inside, sharp at any size.
    SVG("svg", 0),
    /// The signed data alone.
    JSON("json", 0);

    private final String extension;
    private final int pixels;

    BadgeExport(String extension, int pixels) {
        this.extension = extension;
        this.pixels = pixels;
    }

    /// The ending of a file's name, without the dot.
    public String extension() {
        return extension;
    }

    /// Width and height of the picture; 0 for what is not made of pixels.
    public int pixels() {
        return pixels;
    }
}
