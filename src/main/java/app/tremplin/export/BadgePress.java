package app.tremplin.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Draws the badges of one event after another fast. From volunteer to volunteer nothing differs but which segments of
/// the ring are lit, and the line of facts: two pictures, with all segments lit and with none, are drawn once, and each
/// badge is put together from them. Rows in which badges are alike are compressed once.
public final class BadgePress {

    // Two sizes of one event, and of another.
    private static final int MOST_PLATES = 4;
    private static final int STRIPS = 40;
    private static final byte NONE = -1;
    private static final int MOST_STRIP_BYTES = 8 * 1024 * 1024;

    private final Map<Format, Plates> plates = new LinkedHashMap<>(MOST_PLATES, 0.75f, true);

    private record Format(BadgeDesign design, int pixels) {}

    /// The picture as a PNG file with a transparent background, as [BadgeArt#png] draws it.
    ///
    /// @param pixels width and height
    public synchronized byte[] png(BadgeArt art, int pixels) {
        Format format = new Format(art.design(), pixels);
        Plates known = plates.get(format);
        if (known == null) {
            if (plates.size() == MOST_PLATES) {
                plates.remove(plates.keySet().iterator().next());
            }
            known = new Plates(format);
            plates.put(format, known);
        }
        return known.png(art);
    }

    /// The two pictures of a design in one size, and what was compressed of them.
    private static final class Plates {

        private final BadgeDesign design;
        private final int pixels;
        private final int[] lit;
        private final int[] unlit;
        // Of each pixel the segment that it tells of, or none.
        private final byte[] owners;
        private final List<BitSet> segments = new ArrayList<>();
        private final Map<Rows, PngStrip> strips = new LinkedHashMap<>(64, 0.75f, true);
        private int stripBytes;

        /// @param lit the lit segments that these rows show
        private record Rows(int strip, BitSet lit) {}

        Plates(Format format) {
            design = format.design();
            pixels = format.pixels();
            BitSet all = new BitSet();
            all.set(0, design.segments());
            lit = draw(all);
            unlit = draw(new BitSet());
            owners = owners();
            for (int strip = 0; strip < STRIPS; strip++) {
                segments.add(segments(first(strip), first(strip + 1)));
            }
        }

        private int[] draw(BitSet all) {
            return SvgPixels.draw(design.svg(all), pixels, pixels).getRGB(0, 0, pixels, pixels, null, 0, pixels);
        }

        private int first(int strip) {
            return strip * pixels / STRIPS;
        }

        private byte[] owners() {
            byte[] found = new byte[lit.length];
            for (int i = 0; i < found.length; i++) {
                boolean alike = lit[i] == unlit[i];
                found[i] = alike ? NONE : (byte) design.segment(scaled(i % pixels + 0.5), scaled(i / pixels + 0.5));
            }
            return found;
        }

        private BitSet segments(int first, int end) {
            BitSet found = new BitSet();
            for (int i = first * pixels; i < end * pixels; i++) {
                if (owners[i] != NONE) {
                    found.set(owners[i]);
                }
            }
            return found;
        }

        byte[] png(BadgeArt art) {
            BadgeDesign.Line facts = design.facts(art.facts());
            List<PngStrip> parts = new ArrayList<>();
            for (int strip = 0; strip < STRIPS; strip++) {
                BitSet shown = (BitSet) segments.get(strip).clone();
                shown.and(art.lit());
                boolean written = facts.isWithin(scaled(first(strip)), scaled(first(strip + 1)));
                parts.add(written ? strip(strip, shown, facts) : strip(new Rows(strip, shown)));
            }
            return PngStrip.picture(pixels, pixels, parts);
        }

        private double scaled(double pixel) {
            return pixel * BadgeDesign.SIZE / pixels;
        }

        private PngStrip strip(Rows rows) {
            PngStrip known = strips.get(rows);
            if (known == null) {
                known = PngStrip.of(composed(rows.strip(), rows.lit()), pixels, 0, height(rows.strip()));
                strips.put(rows, known);
                stripBytes += known.compressed().length;
                while (stripBytes > MOST_STRIP_BYTES) {
                    Rows oldest = strips.keySet().iterator().next();
                    stripBytes -= Objects.requireNonNull(strips.remove(oldest)).compressed().length;
                }
            }
            return known;
        }

        private PngStrip strip(int strip, BitSet shown, BadgeDesign.Line facts) {
            BufferedImage image = new BufferedImage(pixels, height(strip), BufferedImage.TYPE_INT_ARGB);
            image.setRGB(0, 0, pixels, height(strip), composed(strip, shown), 0, pixels);
            Graphics2D graphics = image.createGraphics();
            SvgPixels.smooth(graphics);
            graphics.translate(0, -first(strip));
            graphics.scale((double) pixels / BadgeDesign.SIZE, (double) pixels / BadgeDesign.SIZE);
            graphics.setColor(Color.decode(facts.colour()));
            graphics.fill(facts.outline());
            graphics.dispose();
            int[] written = image.getRGB(0, 0, pixels, height(strip), null, 0, pixels);
            return PngStrip.of(written, pixels, 0, height(strip));
        }

        private int height(int strip) {
            return first(strip + 1) - first(strip);
        }

        private int[] composed(int strip, BitSet shown) {
            int from = first(strip) * pixels;
            int[] rows = new int[height(strip) * pixels];
            for (int i = 0; i < rows.length; i++) {
                int owner = owners[from + i];
                rows[i] = owner == NONE || !shown.get(owner) ? unlit[from + i] : lit[from + i];
            }
            return rows;
        }
    }
}
