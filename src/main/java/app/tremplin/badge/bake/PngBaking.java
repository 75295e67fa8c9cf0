package app.tremplin.badge.bake;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// A credential in the `iTXt` chunk of a PNG picture (Open Badges 3.0, section 5.3.1).
public final class PngBaking {

    /// The most a baked picture may weigh, in bytes.
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] KEYWORD = "openbadgecredential\0".getBytes(StandardCharsets.US_ASCII);
    // That of Open Badges 1 and 2.
    private static final byte[] OLDER_KEYWORD = "openbadges\0".getBytes(StandardCharsets.US_ASCII);
    private static final int AROUND_DATA = 12;

    private PngBaking() {}

    /// Whether `bytes` begin as a PNG does.
    public static boolean isPng(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /// The picture with `credential` in it, in place of one it may hold already.
    ///
    /// @throws Failure `BADGE_UNREADABLE` when `png` is damaged or larger than 10 MB
    public static byte[] bake(byte[] png, String credential) {
        return canvas(png).bake(credential);
    }

    /// A picture that many credentials are to be baked into, taken apart once.
    ///
    /// @throws Failure `BADGE_UNREADABLE` when `png` is damaged or larger than 10 MB
    public static Canvas canvas(byte[] png) {
        ByteArrayOutputStream before = new ByteArrayOutputStream();
        ByteArrayOutputStream after = new ByteArrayOutputStream(png.length);
        before.writeBytes(SIGNATURE);
        for (Chunk chunk : chunks(png)) {
            if (!chunk.isText(KEYWORD)) {
                (chunk.type().equals("IHDR") ? before : after).writeBytes(chunk.bytes());
            }
        }
        return new Canvas(before.toByteArray(), after.toByteArray());
    }

    /// A picture without a credential.
    public static final class Canvas {

        private final byte[] before;
        private final byte[] after;

        private Canvas(byte[] before, byte[] after) {
            this.before = before;
            this.after = after;
        }

        /// The picture with `credential` in it.
        public byte[] bake(String credential) {
            byte[] chunk = credentialChunk(credential).bytes();
            byte[] baked = Arrays.copyOf(before, before.length + chunk.length + after.length);
            System.arraycopy(chunk, 0, baked, before.length, chunk.length);
            System.arraycopy(after, 0, baked, before.length + chunk.length, after.length);
            return baked;
        }
    }

    /// The badge that the picture holds: as JSON, as a compact JWS or, in an older picture, as its address. An Open
    /// Badge 3.0 goes before an older one.
    ///
    /// @throws Failure `BADGE_UNREADABLE` when there is none, more than one or a compressed one, and for a picture
    ///                 that is damaged or larger than 10 MB
    public static String unbake(byte[] png) {
        List<Chunk> chunks = chunks(png);
        return only(chunks, KEYWORD)
                .or(() -> only(chunks, OLDER_KEYWORD))
                .orElseThrow(() -> unreadable("unreadable.picture.empty"));
    }

    private static Optional<String> only(List<Chunk> chunks, byte[] keyword) {
        List<Chunk> holding =
                chunks.stream().filter(chunk -> chunk.isText(keyword)).toList();
        return switch (holding.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(text(holding.getFirst(), keyword.length));
            // One reader would show the first, another the second.
            default -> throw unreadable("unreadable.picture.two");
        };
    }

    private static Chunk credentialChunk(String credential) {
        byte[] text = credential.getBytes(StandardCharsets.UTF_8);
        ByteBuffer data = ByteBuffer.allocate(KEYWORD.length + 4 + text.length);
        // After the keyword: not compressed, method 0, no language, no translated keyword.
        data.put(KEYWORD).putInt(0).put(text);
        return new Chunk("iTXt", data.array());
    }

    /// The text behind the keyword and, in an `iTXt`, compression flag and method, language and translated keyword
    /// (PNG, sections 11.3.3.2 and 11.3.3.4).
    private static String text(Chunk chunk, int afterKeyword) {
        byte[] data = chunk.data();
        if (chunk.type().equals("tEXt")) {
            return new String(data, afterKeyword, data.length - afterKeyword, StandardCharsets.ISO_8859_1);
        }
        int translated = end(data, afterKeyword + 2) + 1;
        int text = end(data, translated) + 1;
        if (data[afterKeyword] != 0) {
            throw unreadable("unreadable.picture.compressed");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(data, text, data.length - text))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable("unreadable.picture.damaged");
        }
    }

    private static int end(byte[] data, int from) {
        for (int i = from; i < data.length; i++) {
            if (data[i] == 0) {
                return i;
            }
        }
        throw unreadable("unreadable.picture.damaged");
    }

    private static List<Chunk> chunks(byte[] png) {
        if (png.length > LARGEST) {
            throw unreadable("unreadable.large");
        }
        if (!isPng(png)) {
            throw unreadable("unreadable.picture.damaged");
        }
        List<Chunk> chunks = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(png, SIGNATURE.length, png.length - SIGNATURE.length);
        do {
            chunks.add(next(in));
        } while (!chunks.getLast().type().equals("IEND"));
        if (!chunks.getFirst().type().equals("IHDR") || in.hasRemaining()) {
            throw unreadable("unreadable.picture.damaged");
        }
        return chunks;
    }

    private static Chunk next(ByteBuffer in) {
        if (in.remaining() < AROUND_DATA) {
            throw unreadable("unreadable.picture.damaged");
        }
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - (AROUND_DATA - Integer.BYTES)) {
            throw unreadable("unreadable.picture.damaged");
        }
        byte[] type = new byte[4];
        byte[] data = new byte[length];
        in.get(type).get(data);
        Chunk chunk = new Chunk(new String(type, StandardCharsets.ISO_8859_1), data);
        if (in.getInt() != chunk.crc()) {
            throw unreadable("unreadable.picture.damaged");
        }
        return chunk;
    }

    private static Failure unreadable(String reason) {
        return new Failure(FailureCode.BADGE_UNREADABLE, Phrase.of(reason));
    }

    /// A piece of a PNG: four letters and bytes (PNG, section 5.3).
    @SuppressWarnings("ArrayRecordComponent")
    private record Chunk(String type, byte[] data) {

        boolean isText(byte[] keyword) {
            return (type.equals("iTXt") || type.equals("tEXt"))
                    && data.length >= keyword.length
                    && Arrays.equals(data, 0, keyword.length, keyword, 0, keyword.length);
        }

        int crc() {
            CRC32 crc = new CRC32();
            crc.update(type.getBytes(StandardCharsets.ISO_8859_1));
            crc.update(data);
            return (int) crc.getValue();
        }

        byte[] bytes() {
            return ByteBuffer.allocate(AROUND_DATA + data.length)
                    .putInt(data.length)
                    .put(type.getBytes(StandardCharsets.ISO_8859_1))
                    .put(data)
                    .putInt(crc())
                    .array();
        }
    }
}
