package app.tremplin.export.pdf;

import app.tremplin.export.pdf.GlyphRun.Cluster;
import app.tremplin.export.pdf.GlyphRun.Glyph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/// Puts shaped texts where the layout left room for them.
final class Stamping {

    private static final String PREFIX = "Set";

    private final PDDocument document;
    private final Map<Typeface, EmbeddedFace> faces = new LinkedHashMap<>();
    private final Map<Typeface, COSName> names = new LinkedHashMap<>();

    Stamping(PDDocument document) {
        this.document = document;
    }

    /// Fills the slots of every page, embeds the faces and drops the font of the slots.
    void fill(SlotFont slots) throws IOException {
        for (PDPage page : document.getPages()) {
            fill(page, slots);
        }
        finish();
    }

    /// Embeds all faces that were used.
    void finish() throws IOException {
        for (EmbeddedFace face : faces.values()) {
            face.finish(document);
        }
    }

    private void fill(PDPage page, SlotFont slots) throws IOException {
        PDResources resources = page.getResources();
        List<COSName> slotNames = slotNames(resources);
        if (slotNames.isEmpty()) {
            return;
        }
        List<Object> tokens = replaced(new PDFStreamParser(page).parse(), slotNames, slots::text);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
        COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        slotNames.forEach(fonts::removeItem);
        refer(fonts);
    }

    /// Makes the faces used so far known to a page.
    void refer(COSDictionary fonts) {
        names.forEach((face, name) -> fonts.setItem(name, embedded(face).dictionary()));
    }

    static List<COSName> slotNames(PDResources resources) throws IOException {
        List<COSName> names = new ArrayList<>();
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            if (font != null && font.getName().endsWith(SlotFont.FAMILY)) {
                names.add(name);
            }
        }
        return names;
    }

    /// `tokens` with a text in place of each slot.
    List<Object> replaced(List<Object> tokens, List<COSName> slotNames, IntFunction<ShapedText> texts) {
        List<Object> all = new ArrayList<>(tokens.size());
        List<Object> operands = new ArrayList<>();
        boolean slot = false;
        float size = 0;
        for (Object token : tokens) {
            if (!(token instanceof Operator operator)) {
                operands.add(token);
                continue;
            }
            if (operator.getName().equals("Tf")) {
                slot = slotNames.contains(operands.get(0));
                size = ((COSNumber) operands.get(1)).floatValue();
            }
            if (slot && operator.getName().equals("Tf")) {
                operands.clear();
            } else if (slot && operands.size() == 1 && operator.getName().equals("Tj")) {
                for (int glyph : glyphs((COSString) operands.getFirst())) {
                    show(texts.apply(glyph), size, all);
                }
                operands.clear();
            } else {
                all.addAll(operands);
                operands.clear();
                all.add(operator);
            }
        }
        return all;
    }

    static int[] glyphs(COSString shown) {
        byte[] bytes = shown.getBytes();
        int[] glyphs = new int[bytes.length / 2];
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = (bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF;
        }
        return glyphs;
    }

    /// Appends what sets `text` at the pen and moves the pen behind it.
    ///
    /// @param size of the letters, in the units of the text
    void show(ShapedText text, float size, List<Object> tokens) {
        // Readers turn what runs from right to left themselves, and would turn a whole text spelt out once more.
        boolean whole = text.runs().stream().noneMatch(GlyphRun::rightToLeft);
        if (whole) {
            spell(text.text(), tokens);
        }
        Pen pen = new Pen(size, tokens);
        for (GlyphRun run : text.runs()) {
            pen.take(run.face());
            for (Cluster cluster : run.clusters()) {
                boolean spelt = !whole && cluster.glyphs().size() > 1;
                if (spelt) {
                    pen.flush();
                    spell(cluster.text(), tokens);
                }
                cluster.glyphs().forEach(pen::show);
                if (spelt) {
                    pen.flush();
                    add(tokens, "EMC");
                }
            }
        }
        pen.moveTo(text.width());
        pen.lower();
        if (whole) {
            add(tokens, "EMC");
        }
    }

    private static void spell(String text, List<Object> tokens) {
        COSDictionary meaning = new COSDictionary();
        meaning.setItem(COSName.ACTUAL_TEXT, new COSString(text));
        add(tokens, "BDC", COSName.getPDFName("Span"), meaning);
    }

    private EmbeddedFace embedded(Typeface face) {
        return faces.computeIfAbsent(face, EmbeddedFace::new);
    }

    private static void add(List<Object> tokens, String operator, COSBase... operands) {
        tokens.addAll(List.of(operands));
        tokens.add(Operator.getOperator(operator));
    }

    /// Sets glyph after glyph, as few operators as it takes.
    private final class Pen {

        private final float size;
        private final List<Object> tokens;
        private final ByteArrayOutputStream codes = new ByteArrayOutputStream();
        private COSArray line = new COSArray();
        private @Nullable Typeface face;
        private long place;
        private long rise;

        private Pen(float size, List<Object> tokens) {
            this.size = size;
            this.tokens = tokens;
        }

        private void take(Typeface next) {
            if (next != face) {
                flush();
                face = next;
                COSName name = names.computeIfAbsent(next, key -> COSName.getPDFName(PREFIX + names.size()));
                add(tokens, "Tf", name, new COSFloat(size));
            }
        }

        private void show(Glyph glyph) {
            Typeface current = Objects.requireNonNull(face);
            if (Math.round(glyph.y()) != rise) {
                lift(Math.round(glyph.y()));
            }
            moveTo(glyph.x());
            int code = embedded(current).code(glyph);
            codes.write(code >> 8);
            codes.write(code);
            place += Math.round(current.advance(glyph.id()));
        }

        private void moveTo(double x) {
            long gap = place - Math.round(x);
            if (gap != 0) {
                close();
                line.add(COSInteger.get(gap));
                place -= gap;
            }
        }

        private void lift(long height) {
            flush();
            rise = height;
            add(tokens, "Ts", new COSFloat(rise * size / Typeface.EM));
        }

        private void lower() {
            flush();
            if (rise != 0) {
                lift(0);
            }
        }

        private void close() {
            if (codes.size() > 0) {
                line.add(new COSString(codes.toByteArray(), true));
                codes.reset();
            }
        }

        private void flush() {
            close();
            if (line.size() > 0) {
                add(tokens, "TJ", line);
                line = new COSArray();
            }
        }
    }
}
