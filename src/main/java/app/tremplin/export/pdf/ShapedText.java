package app.tremplin.export.pdf;

import java.util.List;

/// A text as glyphs in their places: letters joined, marks over their letters, right to left where the script runs so.
///
/// @param text  the characters, in the order they are read
/// @param runs  from left to right
/// @param width in thousandths of an em
record ShapedText(String text, List<GlyphRun> runs, double width) {

    ShapedText {
        runs = List.copyOf(runs);
    }
}
