package app.tremplin.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A font of empty glyphs that are exactly as wide as the texts they stand for.
///
/// The layout engine sets characters one by one, which is wrong for joined and marked scripts. It is handed one private
/// character per shaped text instead, and [Stamping] puts the text there afterwards.
final class SlotFont {

    /// The name of the family.
    static final String FAMILY = "TremplinSlots";

    // Inter has private characters of its own, but none here.
    private static final int FIRST = 0xEF00;
    private static final int MOST = 1_900;
    private static final int EM = 1_000;
    private static final int WIDEST = 0xFFFF;
    private static final int ASCENT = 968;
    private static final int DESCENT = -241;

    private final List<ShapedText> texts = new ArrayList<>();
    private final Map<ShapedText, String> characters = new LinkedHashMap<>();
    private boolean blank;

    /// A font that has the blank between words too, so that a page whose words are all slots needs no other.
    static SlotFont withBlank() {
        SlotFont font = new SlotFont();
        font.blank = true;
        font.texts.add(Shaping.shape(" ", Weight.REGULAR));
        return font;
    }

    /// The private character that stands for `text`.
    ///
    /// @throws IllegalArgumentException when the document holds more different texts than any real one
    String characterFor(ShapedText text) {
        return characters.computeIfAbsent(text, key -> {
            if (texts.size() == MOST) {
                throw new IllegalArgumentException("more than " + MOST + " different texts");
            }
            texts.add(text);
            return Character.toString(FIRST + texts.size() - 1);
        });
    }

    /// Another private character for `text`, even if it has one: each is a place of its own.
    String another(ShapedText text) {
        texts.add(text);
        return Character.toString(FIRST + texts.size() - 1);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /// How many texts there are: the number of the last one's glyph.
    int count() {
        return texts.size();
    }

    /// All texts by the numbers of their glyphs, from 1.
    List<ShapedText> texts() {
        return List.copyOf(texts);
    }

    /// The text whose glyph has this number.
    ShapedText text(int glyph) {
        return texts.get(glyph - 1);
    }

    /// Whether `character` stands for a text, so that a line may break before and after it.
    static boolean isSlot(char character) {
        return character >= FIRST && character < FIRST + MOST;
    }

    /// The font as a TrueType file: one empty glyph for each text.
    byte[] file() {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        int glyphs = texts.size() + 1;
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("glyf", new byte[4]);
        tables.put("head", table(out -> {
            longs(out, 0x00010000, 0x00010000, 0, 0x5F0F3CF5);
            shorts(out, 0, EM);
            longs(out, 0, 0, 0, 0);
            shorts(out, 0, DESCENT, EM, ASCENT, 0, 8, 2, 0, 0);
        }));
        tables.put("hhea", table(out -> {
            longs(out, 0x00010000);
            shorts(out, ASCENT, DESCENT, 0, WIDEST, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, glyphs);
        }));
        tables.put("hmtx", table(out -> {
            shorts(out, EM, 0);
            for (ShapedText text : texts) {
                shorts(out, (int) Math.min(WIDEST, Math.round(text.width())), 0);
            }
        }));
        tables.put("loca", new byte[2 * (glyphs + 1)]);
        tables.put("maxp", table(out -> {
            longs(out, 0x00010000);
            shorts(out, glyphs, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
        }));
        tables.put("name", name());
        tables.put("post", table(out -> {
            longs(out, 0x00020000, 0, 0, 0, 0, 0, 0, 0);
            shorts(out, glyphs);
            shorts(out, new int[glyphs]);
        }));
        return assembled(tables);
    }

    private byte[] os2() {
        return table(out -> {
            shorts(out, 4, EM, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0);
            out.write(new byte[10]);
            longs(out, 0, 0, 0, 0);
            out.write("NONE".getBytes(StandardCharsets.US_ASCII));
            shorts(out, 0x40, FIRST, FIRST + MOST, ASCENT, DESCENT, 0, ASCENT, -DESCENT);
            longs(out, 0, 0);
            shorts(out, 546, 727, 0, 32, 1);
        });
    }

    private byte[] cmap() {
        return table(out -> {
            shorts(out, 0, 1, 3, 1);
            longs(out, 12);
            int last = FIRST + Math.max(0, texts.size() - 1);
            if (blank) {
                shorts(out, 4, 40, 0, 6, 4, 1, 2, ' ', last, 0xFFFF, 0, ' ', FIRST, 0xFFFF);
                shorts(out, 1 - ' ', 1 - FIRST, 1, 0, 0, 0);
            } else {
                shorts(out, 4, 32, 0, 4, 4, 1, 0, last, 0xFFFF, 0, FIRST, 0xFFFF, 1 - FIRST, 1, 0, 0);
            }
        });
    }

    private static byte[] name() {
        return table(out -> {
            byte[] family = FAMILY.getBytes(StandardCharsets.UTF_16BE);
            shorts(out, 0, 3, 6 + 3 * 12);
            for (int id : new int[] {1, 4, 6}) {
                shorts(out, 3, 1, 0x409, id, family.length, 0);
            }
            out.write(family);
        });
    }

    private static byte[] assembled(Map<String, byte[]> tables) {
        return table(out -> {
            int count = tables.size();
            int power = Integer.highestOneBit(count);
            longs(out, 0x00010000);
            shorts(out, count, power * 16, Integer.numberOfTrailingZeros(power), (count - power) * 16);
            int offset = 12 + 16 * count;
            for (Map.Entry<String, byte[]> table : tables.entrySet()) {
                out.write(table.getKey().getBytes(StandardCharsets.US_ASCII));
                longs(out, checksum(table.getValue()), offset, table.getValue().length);
                offset += padded(table.getValue().length);
            }
            for (byte[] bytes : tables.values()) {
                out.write(bytes);
                out.write(new byte[padded(bytes.length) - bytes.length]);
            }
        });
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << 8 * (3 - i % 4);
        }
        return sum;
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private interface Content {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] table(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            content.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void shorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }

    private static void longs(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeInt(value);
        }
    }
}
