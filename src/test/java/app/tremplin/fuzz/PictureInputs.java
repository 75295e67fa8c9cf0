package app.tremplin.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/// Badges inside pictures: as they are, or with the checksums put right, which no random change would.
final class PictureInputs {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final byte[] DRAWING =
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"a\"><path d=\"M0 0h1\"/></g></svg>"
                    .getBytes(UTF_8);
    private static final String CREDENTIAL = "{\"a\":\"]]>\u00e9\"}";

    private PictureInputs() {}

    static List<byte[]> pngSeeds() {
        return List.of(
                BadgeInputs.input(0, DOT),
                BadgeInputs.input(0, PngBaking.bake(DOT, Genuine.ISSUED)),
                BadgeInputs.input(1, PngBaking.bake(DOT, Genuine.SELF_DECLARED)),
                BadgeInputs.input(1, PngBaking.bake(DOT, "{}")),
                BadgeInputs.input(1, PngBaking.bake(DOT, Genuine.TOKEN)));
    }

    static List<byte[]> svgSeeds() {
        String older = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:o='http://openbadges.org'>"
                + "<o:assertion verify='https://paris.example/5'/></svg>";
        return List.of(
                DRAWING, SvgBaking.bake(DRAWING, Genuine.ISSUED), SvgBaking.bake(DRAWING, "{}"), older.getBytes(UTF_8));
    }

    static void png(byte[] input) {
        byte[] picture = BadgeInputs.rest(input);
        if ((input[0] & 1) == 1) {
            mend(picture);
        }
        BadgeInputs.unsigned(picture);
        if (PngBaking.isPng(picture)
                && !PngBaking.unbake(PngBaking.bake(picture, CREDENTIAL)).equals(CREDENTIAL)) {
            throw new IllegalStateException("baked, but not to be read");
        }
    }

    static void svg(byte[] picture) {
        String baked = SvgBaking.unbake(SvgBaking.bake(picture, CREDENTIAL));
        if (!baked.equals(CREDENTIAL.replace("]]>", "]]\\u003e"))) {
            throw new IllegalStateException("baked, but not to be read");
        }
        BadgeInputs.unsigned(picture);
    }

    private static void mend(byte[] picture) {
        ByteBuffer bytes = ByteBuffer.wrap(picture);
        int at = 8;
        while (at + 12 <= picture.length) {
            int length = bytes.getInt(at);
            if (length < 0 || length > picture.length - at - 12) {
                return;
            }
            CRC32 crc = new CRC32();
            crc.update(picture, at + 4, length + 4);
            bytes.putInt(at + 8 + length, (int) crc.getValue());
            at += 12 + length;
        }
    }
}
