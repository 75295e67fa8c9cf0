package app.tremplin.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Some rows of a PNG picture, compressed for themselves, so that they can stand in many pictures.
///
/// @param compressed whole blocks of a deflate stream that go on (RFC 1951)
/// @param length     in bytes before compression
/// @param adler      the checksum before compression (RFC 1950)
@SuppressWarnings("ArrayRecordComponent")
record PngStrip(byte[] compressed, int length, int adler) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ZLIB = {0x78, (byte) 0x9c};
    private static final byte[] EMPTY_LAST_BLOCK = {3, 0};
    private static final int EIGHT_BITS = 8;
    private static final int COLOUR_WITH_ALPHA = 6;
    // Where red, green, blue and the opacity are in a pixel.
    private static final int[] CHANNELS = {16, 8, 0, 24};
    private static final byte SUB = 1;
    private static final byte PAETH = 4;
    private static final int ADLER_BASE = 65_521;

    /// Compresses rows.
    ///
    /// @param argb  the pixels of a picture, row by row
    /// @param width of the picture
    /// @param first row
    /// @param end   the row after the last
    static PngStrip of(int[] argb, int width, int first, int end) {
        byte[] filtered = filtered(argb, width, first, end);
        Adler32 adler = new Adler32();
        adler.update(filtered);
        ByteArrayOutputStream out = new ByteArrayOutputStream(filtered.length / 8);
        try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
            deflater.setInput(filtered);
            byte[] buffer = new byte[8_192];
            for (int n = buffer.length; n == buffer.length; ) {
                n = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                out.write(buffer, 0, n);
            }
        }
        return new PngStrip(out.toByteArray(), filtered.length, (int) adler.getValue());
    }

    /// The picture that strips make, one below the other.
    static byte[] picture(int width, int height, List<PngStrip> strips) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) EIGHT_BITS)
                .put((byte) COLOUR_WITH_ALPHA)
                .array();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(ZLIB);
        int adler = 1;
        for (PngStrip strip : strips) {
            data.writeBytes(strip.compressed);
            adler = joined(adler, strip);
        }
        data.writeBytes(EMPTY_LAST_BLOCK);
        data.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(adler).array());
        ByteArrayOutputStream picture = new ByteArrayOutputStream(data.size() + 64);
        picture.writeBytes(SIGNATURE);
        picture.writeBytes(chunk("IHDR", header));
        picture.writeBytes(chunk("IDAT", data.toByteArray()));
        picture.writeBytes(chunk("IEND", new byte[0]));
        return picture.toByteArray();
    }

    /// The checksum of what `adler` is of and of a strip behind it: both are sums, so that they can be added.
    private static int joined(int adler, PngStrip strip) {
        long low = adler & 0xffff;
        long high = adler >>> 16;
        long next = (low + (strip.adler & 0xffff) + ADLER_BASE - 1) % ADLER_BASE;
        long sum = (high + (strip.adler >>> 16) + (low + ADLER_BASE - 1) * (strip.length % ADLER_BASE)) % ADLER_BASE;
        return (int) (sum << 16 | next);
    }

    /// Each byte less what its neighbours foretell (PNG, section 9); the first row has none above it.
    private static byte[] filtered(int[] argb, int width, int first, int end) {
        byte[] out = new byte[(end - first) * (1 + width * CHANNELS.length)];
        int at = 0;
        for (int y = first; y < end; y++) {
            boolean alone = y == first;
            out[at++] = alone ? SUB : PAETH;
            for (int x = 0; x < width; x++) {
                int here = argb[y * width + x];
                int left = x == 0 ? 0 : argb[y * width + x - 1];
                int above = alone ? 0 : argb[(y - 1) * width + x];
                int corner = alone || x == 0 ? 0 : argb[(y - 1) * width + x - 1];
                for (int shift : CHANNELS) {
                    out[at++] = (byte) ((here >>> shift)
                            - foretold(left >>> shift & 0xff, above >>> shift & 0xff, corner >>> shift & 0xff));
                }
            }
        }
        return out;
    }

    /// Of the three neighbours the one nearest to left + above - corner; with nothing above that is the left one.
    private static int foretold(int left, int above, int corner) {
        int fromLeft = Math.abs(above - corner);
        int fromAbove = Math.abs(left - corner);
        int fromCorner = Math.abs(left + above - 2 * corner);
        if (fromLeft <= fromAbove && fromLeft <= fromCorner) {
            return left;
        }
        return fromAbove <= fromCorner ? above : corner;
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }
}
