package app.tremplin.export.pdf;

import app.tremplin.export.pdf.GlyphRun.Glyph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The part of one face that one PDF file uses (ISO 32000-1, 9.7): glyphs by number, each with what it stands for.
///
/// PDFBox embeds characters; a shaped text is made of glyphs, many of which no single character names.
final class EmbeddedFace {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int SYMBOLIC = 4;
    private static final int BLOCK = 100;

    private record Use(int glyph, String text) {}

    private final Typeface face;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Use, Integer> codes = new LinkedHashMap<>();

    EmbeddedFace(Typeface face) {
        this.face = face;
    }

    /// What a page's resources refer to; complete only after [#finish].
    COSDictionary dictionary() {
        return dictionary;
    }

    /// The two-byte code of a glyph with this meaning, from 1 on.
    int code(Glyph glyph) {
        Integer next = codes.size() + 1;
        Integer known = codes.putIfAbsent(new Use(glyph.id(), glyph.text()), next);
        return known == null ? next : known;
    }

    /// Embeds the glyphs that have been asked for. Nothing may be asked afterwards.
    void finish(PDDocument document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Map<Integer, Integer> places = new HashMap<>();
        synchronized (face) {
            TTFSubsetter subsetter = new TTFSubsetter(face.outlines(), TABLES);
            subsetter.addGlyphIds(codes.keySet().stream().map(Use::glyph).collect(Collectors.toSet()));
            subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
            subsetter.writeToStream(file);
        }
        String name = tag() + "+" + face.name();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(document, name, places, file.toByteArray()));
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(document, meanings().getBytes(StandardCharsets.US_ASCII)));
    }

    private COSDictionary descendant(PDDocument document, String name, Map<Integer, Integer> places, byte[] file)
            throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSArray widths = new COSArray();
        COSArray advances = new COSArray();
        ByteArrayOutputStream map = new ByteArrayOutputStream();
        map.write(new byte[2]);
        for (Use use : codes.keySet()) {
            advances.add(COSInteger.get(Math.round(face.advance(use.glyph()))));
            int place = places.getOrDefault(use.glyph(), 0);
            map.write(place >> 8);
            map.write(place);
        }
        widths.add(COSInteger.ONE);
        widths.add(advances);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(document, name, file));
        font.setItem(COSName.W, widths);
        font.setItem(COSName.CID_TO_GID_MAP, stream(document, map.toByteArray()));
        return font;
    }

    private COSDictionary descriptor(PDDocument document, String name, byte[] file) throws IOException {
        TrueTypeFont outlines = face.outlines();
        double scale = Typeface.EM / (double) outlines.getUnitsPerEm();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(
                COSName.FONT_BBOX,
                new PDRectangle(
                                (float) (outlines.getHeader().getXMin() * scale),
                                (float) (outlines.getHeader().getYMin() * scale),
                                (float) ((outlines.getHeader().getXMax()
                                                - outlines.getHeader().getXMin())
                                        * scale),
                                (float) ((outlines.getHeader().getYMax()
                                                - outlines.getHeader().getYMin())
                                        * scale))
                        .getCOSArray());
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, (int) (outlines.getHorizontalHeader().getAscender() * scale));
        descriptor.setInt(COSName.DESCENT, (int) (outlines.getHorizontalHeader().getDescender() * scale));
        descriptor.setInt(
                COSName.CAP_HEIGHT, (int) (outlines.getHorizontalHeader().getAscender() * scale));
        descriptor.setInt(COSName.STEM_V, 80);
        COSStream stream = stream(document, file);
        stream.setInt(COSName.LENGTH1, file.length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    /// A CMap of what each code stands for (ISO 32000-1, 9.10.3).
    private String meanings() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        HexFormat hex = HexFormat.of().withUpperCase();
        List<Map.Entry<Use, Integer>> all = new ArrayList<>(codes.entrySet());
        for (int i = 0; i < all.size(); i += BLOCK) {
            List<Map.Entry<Use, Integer>> block = all.subList(i, Math.min(all.size(), i + BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> map.append('<')
                    .append(hex.toHexDigits(entry.getValue().shortValue()))
                    .append("> <")
                    .append(hex.formatHex(entry.getKey().text().getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n"));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /// Six capitals that tell this subset from another (ISO 32000-1, 9.6.4).
    private String tag() {
        int rest = Set.copyOf(codes.keySet()).hashCode() & Integer.MAX_VALUE;
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }
}
