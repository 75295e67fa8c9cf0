package app.tremplin.export.pdf;

import java.util.List;

/// Glyphs of one face, from left to right as they stand on the line.
///
/// @param rightToLeft whether they are read from right to left
record GlyphRun(Typeface face, boolean rightToLeft, List<Cluster> clusters) {

    GlyphRun {
        clusters = List.copyOf(clusters);
    }

    /// Glyphs that belong together, such as a letter and the marks over it.
    ///
    /// @param text the characters they stand for
    record Cluster(String text, List<Glyph> glyphs) {

        Cluster {
            glyphs = List.copyOf(glyphs);
        }
    }

    /// One glyph at its place.
    ///
    /// @param id   in the font file
    /// @param x    from the beginning of the text, in thousandths of an em
    /// @param y    above the line, in thousandths of an em
    /// @param text its share of the characters; never empty
    record Glyph(int id, double x, double y, String text) {}
}
