package app.tremplin.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A short text set in Inter within a box, as outlines: a picture reads the same on a machine without its fonts.
///
/// @param lines as they stand below one another
/// @param size  of the letters, in units of the picture
record Lettering(List<TextLayout> lines, double size) {

    /// A weight of Inter that comes with the application.
    enum Weight {
        REGULAR("Inter-Regular.otf"),
        SEMI_BOLD("Inter-SemiBold.otf"),
        BOLD("Inter-Bold.otf");

        private final Font font;

        Weight(String file) {
            String path = "/assets/fonts/" + file;
            try (InputStream in = Objects.requireNonNull(Lettering.class.getResourceAsStream(path), path)) {
                font = Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (FontFormatException e) {
                throw new IllegalStateException(path, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// The room a text has.
    ///
    /// @param size  of the letters if all goes well
    /// @param least of the letters before the text is shortened
    /// @param width no line is wider
    /// @param height the lines together are no higher, at most three of them
    record Box(Weight weight, double size, double least, double width, double height) {

        private int lines(double size) {
            return (int) Math.clamp((height - size * CAPITAL_HEIGHT) / (size * LINE_HEIGHT) + 1, 1, 3);
        }
    }

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
    private static final double LINE_HEIGHT = 1.16;
    private static final double CAPITAL_HEIGHT = 0.727;
    private static final double STEP = 2;

    // No font that Java can outline has them.
    private static final Pattern EMOJI =
            Pattern.compile("\\p{IsEmoji_Presentation}[\\p{IsEmoji_Modifier}\\x{200D}\\x{FE0F}]*");

    /// Sets `words` in `box`: as large as it may be, in smaller letters if it must, shortened with an ellipsis in the
    /// last resort. Emoji are left out; an empty text has no lines.
    static Lettering fit(String words, Box box) {
        String text = EMOJI.matcher(words).replaceAll("").strip();
        if (text.isEmpty()) {
            return new Lettering(List.of(), box.size());
        }
        for (double size = box.size(); size >= box.least(); size -= STEP) {
            List<TextLayout> lines = wrap(text, box, size, box.width(), true);
            if (lines != null) {
                return new Lettering(balance(text, box, size, lines), size);
            }
        }
        return new Lettering(shorten(text, box), box.least());
    }

    /// The outlines, centred on (`x`, `y`); the height of a capital counts as the height of a line.
    Path2D centredAt(double x, double y) {
        Path2D outline = new Path2D.Double();
        double height = (lines.size() - 1) * size * LINE_HEIGHT + size * CAPITAL_HEIGHT;
        double baseline = y - height / 2 + size * CAPITAL_HEIGHT;
        for (TextLayout line : lines) {
            double left = x - line.getVisibleAdvance() / 2;
            outline.append(line.getOutline(AffineTransform.getTranslateInstance(left, baseline)), false);
            baseline += size * LINE_HEIGHT;
        }
        return outline;
    }

    /// Breaks at the same number of lines as evenly as can be, for a last line of one short word looks forlorn.
    private static List<TextLayout> balance(String text, Box box, double size, List<TextLayout> lines) {
        List<TextLayout> best = lines;
        for (double width = box.width() - STEP; lines.size() > 1; width -= STEP) {
            List<TextLayout> narrower = wrap(text, box, size, width, true);
            if (narrower == null || narrower.size() > lines.size()) {
                break;
            }
            best = narrower;
        }
        return best;
    }

    private static List<TextLayout> shorten(String text, Box box) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        int end = text.length();
        List<TextLayout> lines = wrap(text, box, box.least(), box.width(), false);
        while (lines == null) {
            end = graphemes.preceding(end);
            lines = wrap(text.substring(0, end).strip() + "…", box, box.least(), box.width(), false);
        }
        return lines;
    }

    /// The lines, or null when they are too many or, with `wholeWords`, a word is too wide.
    private static @Nullable List<TextLayout> wrap(
            String text, Box box, double size, double width, boolean wholeWords) {
        AttributedString styled = styled(text, box.weight(), (float) size);
        LineBreakMeasurer measurer =
                new LineBreakMeasurer(styled.getIterator(), BreakIterator.getLineInstance(Locale.ROOT), SMOOTH);
        List<TextLayout> lines = new ArrayList<>();
        while (measurer.getPosition() < text.length()) {
            TextLayout line = measurer.nextLayout((float) width, text.length(), wholeWords);
            if (line == null || lines.size() == box.lines(size)) {
                return null;
            }
            lines.add(line);
        }
        return lines;
    }

    private static AttributedString styled(String text, Weight weight, float size) {
        Font inter = weight.font.deriveFont(size);
        Font other = new Font(Font.SANS_SERIF, weight == Weight.REGULAR ? Font.PLAIN : Font.BOLD, 1).deriveFont(size);
        AttributedString styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        int start = 0;
        for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
            boolean known = inter.canDisplayUpTo(text.substring(start, end)) == -1;
            styled.addAttribute(TextAttribute.FONT, known ? inter : other, start, end);
            start = end;
        }
        return styled;
    }
}
