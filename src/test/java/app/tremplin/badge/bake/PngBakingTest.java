package app.tremplin.badge.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Phrase;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngBakingTest {

    private static final String JSON = "{\"name\":\"Zoé 👩🏽‍🚀 山田 محمد\"}";
    private static final int AFTER_IHDR = 8 + 25;

    @Test
    void what_was_baked_comes_back_and_the_picture_is_the_same() throws IOException {
        byte[] baked = PngBaking.bake(picture(), JSON);
        assertThat(PngBaking.unbake(baked)).isEqualTo(JSON);
        assertThat(ImageIO.read(new ByteArrayInputStream(baked)).getRGB(3, 4)).isEqualTo(0xff336699);
    }

    @Test
    void the_chunk_stands_after_the_header_and_is_not_compressed() {
        byte[] baked = PngBaking.bake(picture(), JSON);
        String start = new String(baked, AFTER_IHDR + 4, 28, StandardCharsets.ISO_8859_1);
        assertThat(start).isEqualTo("iTXtopenbadgecredential\0\0\0\0\0");
    }

    @Test
    void baking_again_replaces() {
        byte[] twice = PngBaking.bake(PngBaking.bake(picture(), "{\"old\":true}"), JSON);
        assertThat(PngBaking.unbake(twice)).isEqualTo(JSON);
        assertThat(twice).isEqualTo(PngBaking.bake(picture(), JSON));
    }

    @Test
    void a_picture_without_a_badge_is_refused() {
        assertRefused(picture(), "unreadable.picture.empty");
    }

    @Test
    void two_badges_in_one_picture_are_refused() {
        byte[] once = PngBaking.bake(picture(), JSON);
        byte[] chunk = Arrays.copyOfRange(once, AFTER_IHDR, AFTER_IHDR + once.length - picture().length);
        assertRefused(inserted(once, chunk), "unreadable.picture.two");
    }

    @Test
    void a_compressed_bomb_is_refused_without_blowing_it_up() {
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[200_000_000]);
        deflater.finish();
        byte[] bomb = new byte[1_000_000];
        int length = deflater.deflate(bomb);
        deflater.end();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes("openbadgecredential\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        data.write(bomb, 0, length);
        assertRefused(inserted(picture(), chunk("iTXt", data.toByteArray())), "unreadable.picture.compressed");
    }

    @Test
    void a_damaged_picture_is_refused_wherever_it_is_cut_or_changed() {
        byte[] baked = PngBaking.bake(picture(), JSON);
        for (int length = 0; length < baked.length; length++) {
            assertRefused(Arrays.copyOf(baked, length), "unreadable.picture.damaged");
        }
        for (int i = 0; i < baked.length; i++) {
            byte[] changed = baked.clone();
            changed[i] ^= 0x20;
            assertRefused(changed, "unreadable.picture.damaged");
        }
    }

    @Test
    void a_chunk_that_claims_to_be_larger_than_the_file_is_refused() {
        byte[] baked = PngBaking.bake(picture(), JSON);
        for (int length : new int[] {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, baked.length}) {
            byte[] changed = baked.clone();
            ByteBuffer.wrap(changed).putInt(AFTER_IHDR, length);
            assertRefused(changed, "unreadable.picture.damaged");
        }
    }

    @Test
    void text_that_is_not_UTF_8_is_refused() {
        byte[] data = "openbadgecredential\0\0\0\0\0\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(inserted(picture(), chunk("iTXt", data)), "unreadable.picture.damaged");
    }

    @Test
    void a_chunk_without_its_fields_is_refused() {
        byte[] data = "openbadgecredential\0\0\0fr".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(inserted(picture(), chunk("iTXt", data)), "unreadable.picture.damaged");
    }

    @Test
    void a_huge_picture_is_refused() {
        byte[] huge = Arrays.copyOf(PngBaking.bake(picture(), JSON), PngBaking.LARGEST + 1);
        assertRefused(huge, "unreadable.large");
    }

    private static void assertRefused(byte[] png, String reason) {
        assertThatThrownBy(() -> PngBaking.unbake(png))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.args()).containsExactly(Phrase.of(reason)));
    }

    private static byte[] inserted(byte[] png, byte[] chunk) {
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, AFTER_IHDR)
                .put(chunk)
                .put(png, AFTER_IHDR, png.length - AFTER_IHDR)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 4, 0xff336699);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
