package app.tremplin.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tremplin.domain.Evidence;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFileTest {

    /// The photo's upper left corner is red. The orientations tell where it lies once the photo is upright.
    @ParameterizedTest
    @CsvSource({"1, 60, 40, 5, 5", "3, 60, 40, 54, 34", "6, 40, 60, 34, 5", "8, 40, 60, 5, 54"})
    void a_photo_is_turned_upright_and_nothing_tells_where_it_was_taken(
            int orientation, int width, int height, int x, int y) throws IOException {
        byte[] taken = photo(orientation);
        assertThat(gps(taken)).as("the photo itself tells").isTrue();

        EvidenceFile kept = EvidenceFile.of("photo.jpg", taken);

        assertThat(kept.kind()).isEqualTo(Evidence.Kind.JPEG);
        assertThat(gps(kept.bytes())).isFalse();
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "secret");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        Color corner = new Color(picture.getRGB(x, y));
        assertThat(corner.getRed()).isGreaterThan(180);
        assertThat(corner.getBlue()).isLessThan(90);
    }

    @Test
    void a_png_keeps_its_pixels_alone() throws IOException {
        BufferedImage picture = picture();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        byte[] png = withText(out.toByteArray());
        EvidenceFile kept = EvidenceFile.of("scan.png", png);
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).contains("secret place");
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("secret place");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getRGB(5, 5))
                .isEqualTo(picture.getRGB(5, 5));
    }

    @Test
    void a_pdf_stays_as_it_is() {
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        assertThat(EvidenceFile.of("a.pdf", pdf)).isEqualTo(new EvidenceFile(Evidence.Kind.PDF, pdf));
    }

    @Test
    void other_and_damaged_files_are_refused_in_a_sentence() throws IOException {
        byte[] whole = photo(1);
        byte[] half = Arrays.copyOf(whole, 200);
        for (byte[] file : new byte[][] {{}, "GIF89a".getBytes(StandardCharsets.US_ASCII), half}) {
            Failure failure = catchThrowableOfType(Failure.class, () -> EvidenceFile.of("x.jpg", file));
            assertThat(failure.code()).isEqualTo(FailureCode.EVIDENCE_UNUSABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'\0\0\0\u0018ftypheic\0\0\0\0', HEIC",
        "'\0\0\0\u0018ftypmif1\0\0\0\0', HEIC",
        "'\0\0\0\u001cftypavif\0\0\0\0', AVIF",
        "'RIFF\u0024\0\0\0WEBPVP8 ', WEBP"
    })
    void pictures_of_telephones_and_websites_are_refused_with_what_to_do(String start, String kind) {
        byte[] file = start.getBytes(StandardCharsets.ISO_8859_1);
        Failure failure = catchThrowableOfType(Failure.class, () -> EvidenceFile.of("photo", file));
        assertThat(failure.args()).containsExactly("photo", Phrase.of("evidence.foreign", kind));
    }

    /// Taken in Lyon, by Commons Imaging, which the application does not use.
    private static byte[] photo(int orientation) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(picture(), "jpg", plain);
        TiffOutputSet exif = new TiffOutputSet();
        exif.setGpsInDegrees(4.8357, 45.764);
        exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
        exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ARTIST, "secret name");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(plain.toByteArray(), out, exif);
        return out.toByteArray();
    }

    private static boolean gps(byte[] jpeg) throws IOException {
        return Imaging.getMetadata(jpeg) instanceof JpegImageMetadata metadata
                && metadata.getExif() != null
                && metadata.getExif().getGpsInfo() != null;
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, 60, 40);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 16, 16);
        canvas.dispose();
        return picture;
    }

    /// With a text chunk behind the header.
    private static byte[] withText(byte[] png) {
        byte[] data = "tEXtComment\0secret place".getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(data);
        int header = 8 + 25;
        ByteBuffer out = ByteBuffer.allocate(png.length + data.length + 8);
        out.put(png, 0, header).putInt(data.length - 4).put(data).putInt((int) check.getValue());
        out.put(png, header, png.length - header);
        return out.array();
    }
}
