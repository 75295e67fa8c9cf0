package app.tremplin.export;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The colour of a document, dark enough to be read on white and to carry white words (WCAG 2.2 AA, 1.4.3).
///
/// @param hex     such as `#2f4fc4`
/// @param changed whether the colour that was asked for was too light and has been darkened
public record Accent(String hex, boolean changed) {

    /// The application's own.
    public static final Accent STANDARD = new Accent("#2a47b8", false);

    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final double ENOUGH = 4.5;
    private static final double STEP = 0.98;

    /// The colour `asked` for, darkened as far as it must be; empty when it is no colour.
    public static Optional<Accent> of(String asked) {
        var matcher = HEX.matcher(asked.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Color colour = new Color(Integer.parseInt(matcher.group(1), 16));
        boolean changed = false;
        double[] parts = {colour.getRed(), colour.getGreen(), colour.getBlue()};
        while (onWhite(parts) < ENOUGH) {
            changed = true;
            for (int i = 0; i < parts.length; i++) {
                parts[i] *= STEP;
            }
        }
        return Optional.of(new Accent(hex(parts), changed));
    }

    /// A tint for surfaces that dark words stand on.
    String soft() {
        return mixed(0.08);
    }

    /// A tint for lines.
    String line() {
        return mixed(0.3);
    }

    private String mixed(double share) {
        int value = Integer.parseInt(hex.substring(1), 16);
        double[] parts = {value >> 16, value >> 8 & 0xFF, value & 0xFF};
        for (int i = 0; i < parts.length; i++) {
            parts[i] = 255 - (255 - parts[i]) * share;
        }
        return hex(parts);
    }

    private static String hex(double[] parts) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", (int) parts[0], (int) parts[1], (int) parts[2]);
    }

    private static double onWhite(double[] parts) {
        return 1.05 / (0.2126 * linear(parts[0]) + 0.7152 * linear(parts[1]) + 0.0722 * linear(parts[2]) + 0.05);
    }

    private static double linear(double part) {
        double share = Math.floor(part) / 255;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
