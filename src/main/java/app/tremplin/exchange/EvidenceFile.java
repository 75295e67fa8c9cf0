package app.tremplin.exchange;

import app.tremplin.domain.Evidence;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.ForeignPicture;
import app.tremplin.domain.Phrase;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/// A photo or PDF as it is kept for evidence.
///
/// Photos are drawn anew, upright and in sRGB: nothing but their pixels comes over, so neither the place they were
/// taken at nor anything else that cameras and programs write into them. A PDF stays as it is, byte for byte: its
/// metadata too, since a signature in it would break.
///
/// @param bytes to keep
public record EvidenceFile(Evidence.Kind kind, byte[] bytes) {

    /// The largest file, in megabytes.
    public static final int MEGABYTES = 10;

    private static final long MOST_PIXELS = 200_000_000;
    /// Enough to read a badge or a form in a photo.
    private static final int LONGEST_SIDE = 4_000;
    private static final float QUALITY = 0.9f;
    private static final int HEADER = 1024;

    /// What is kept of a file.
    ///
    /// @param name of the file, for the sentence when it cannot be kept
    /// @throws Failure [FailureCode#EVIDENCE_UNUSABLE] with the reason
    public static EvidenceFile of(String name, byte[] file) {
        try {
            if (startsWith(file, 0xff, 0xd8, 0xff)) {
                return new EvidenceFile(Evidence.Kind.JPEG, redrawn(file, Evidence.Kind.JPEG));
            }
            if (startsWith(file, 0x89, 'P', 'N', 'G')) {
                return new EvidenceFile(Evidence.Kind.PNG, redrawn(file, Evidence.Kind.PNG));
            }
            if (isPdf(file)) {
                return new EvidenceFile(Evidence.Kind.PDF, file);
            }
        } catch (IOException | RuntimeException e) {
            // Decoders throw much on damaged files; what they say may quote the file.
            throw new Failure(FailureCode.EVIDENCE_UNUSABLE, name, Phrase.of("evidence.damaged"));
        }
        Phrase reason = ForeignPicture.of(file)
                .map(kind -> Phrase.of("evidence.foreign", kind.name()))
                .orElseGet(() -> Phrase.of("evidence.kind"));
        throw new Failure(FailureCode.EVIDENCE_UNUSABLE, name, reason);
    }

    /// What is kept of a picture that is no file, such as a screenshot.
    ///
    /// @param argb its pixels, line by line
    /// @param width of a line
    public static EvidenceFile of(int[] argb, int width) {
        int height = argb.length / width;
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        try {
            return new EvidenceFile(Evidence.Kind.PNG, written(picture, Evidence.Kind.PNG));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] redrawn(byte[] file, Evidence.Kind kind) throws IOException {
        return written(upright(decoded(file), orientation(file), kind), kind);
    }

    private static byte[] written(BufferedImage picture, Evidence.Kind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind == Evidence.Kind.PNG ? "png" : "jpeg")
                .next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (kind == Evidence.Kind.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_PIXELS) {
                    throw new IOException("more pixels than any camera takes");
                }
                // Huge photos are thinned out while they are read, so that they need not fit into memory whole.
                int step = (int) Math.max(1, (Math.max(width, height) + LONGEST_SIDE - 1) / LONGEST_SIDE);
                ImageReadParam parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, parameters);
            } finally {
                reader.dispose();
            }
        }
    }

    /// From 1 to 8 as EXIF counts them; 1, upright, where nothing is told.
    private static int orientation(byte[] file) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
            ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer told = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return told == null || told < 1 || told > 8 ? 1 : told;
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            // The pixels can be read all the same.
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage picture, int orientation, Evidence.Kind kind) {
        boolean lying = orientation >= 5;
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage upright = new BufferedImage(
                lying ? height : width,
                lying ? width : height,
                kind == Evidence.Kind.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        canvas.drawImage(picture, turn(orientation, width, height), null);
        canvas.dispose();
        return upright;
    }

    /// What brings a stored picture upright (EXIF 2.32, section 4.6.4, tag 274).
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static boolean isPdf(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, HEADER), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }

    private static boolean startsWith(byte[] file, int... start) {
        return file.length >= start.length
                && Arrays.equals(
                        IntStream.range(0, start.length)
                                .map(i -> file[i] & 0xff)
                                .toArray(),
                        start);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceFile file && kind == file.kind && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
