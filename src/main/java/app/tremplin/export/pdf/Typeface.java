package app.tremplin.export.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One font file that comes with Tremplin: what shapes its text, and what is embedded in a PDF file.
///
/// A face is read from disk when it is first needed and then kept: all documents share it.
final class Typeface {

    /// Shaping at this size gives positions in thousandths of an em.
    static final float EM = 1000;

    private static final Map<String, Typeface> READ = new ConcurrentHashMap<>();

    private final String name;
    private final byte[] bytes;
    private final Font shaping;
    private final TrueTypeFont outlines;
    private final CmapLookup characters;

    private Typeface(String name) {
        this.name = name;
        this.bytes = bytes(name);
        try {
            this.shaping = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .deriveFont(Map.of(TextAttribute.SIZE, EM, TextAttribute.KERNING, TextAttribute.KERNING_ON));
            this.outlines = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            this.characters = outlines.getUnicodeCmapLookup();
        } catch (FontFormatException e) {
            throw new IllegalStateException(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The face of the file `name`, without `.ttf`.
    static Typeface of(String name) {
        return READ.computeIfAbsent(name, Typeface::new);
    }

    /// The font file itself.
    InputStream file() {
        return new ByteArrayInputStream(bytes);
    }

    String name() {
        return name;
    }

    /// Whether the face has a glyph for the character.
    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }

    /// The face at [#EM] with kerning, for shaping.
    Font shaping() {
        return shaping;
    }

    /// The outlines, to embed. Hold the monitor of this face while reading from them.
    TrueTypeFont outlines() {
        return outlines;
    }

    /// How far the glyph moves the pen, in thousandths of an em.
    double advance(int glyph) {
        try {
            return outlines.getAdvanceWidth(glyph) * EM / (double) outlines.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        String path = "/assets/fonts/documents/" + name + ".ttf";
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
