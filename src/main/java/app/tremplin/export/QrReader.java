package app.tremplin.export;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds a QR code in a photograph, a scan or a screenshot.
///
/// What matters, measured on print-scan simulations 300 pixels across: one threshold for the whole picture reads
/// far more than the library's usual local one, enlarging helps it, and a threshold over wide neighbourhoods reads
/// most of the rest. So these come first; the usual one follows for large photographs, the way for flawless
/// drawings last.
public final class QrReader {

    private static final int SMALL = 1_200;
    private static final int LARGE = 2_400;
    private static final Map<DecodeHintType, Object> PHOTOGRAPH = Map.of(DecodeHintType.TRY_HARDER, true);
    private static final Map<DecodeHintType, Object> DRAWING = Map.of(DecodeHintType.PURE_BARCODE, true);

    private record Way(Function<LuminanceSource, Binarizer> threshold, Map<DecodeHintType, Object> hints) {}

    private static final List<Way> WAYS = List.of(
            new Way(GlobalHistogramBinarizer::new, PHOTOGRAPH),
            new Way(LocalThreshold::new, PHOTOGRAPH),
            new Way(HybridBinarizer::new, PHOTOGRAPH),
            new Way(GlobalHistogramBinarizer::new, DRAWING));

    private QrReader() {}

    /// The text of the picture's QR code, if one is found. It may be any text at all: nothing in it is proved.
    public static Optional<String> read(BufferedImage picture) {
        return scales(picture).flatMap(scale -> read(picture, scale).stream()).findFirst();
    }

    /// The text of the QR code in a picture file, or on one of the first pages of a PDF file.
    ///
    /// @throws app.tremplin.domain.Failure `PICTURE_UNREADABLE` when it is neither, or damaged
    public static Optional<String> read(byte[] file) {
        return PdfPages.isPdf(file) ? PdfPages.search(file, QrReader::read) : read(ScannedPicture.open(file));
    }

    /// The text of the QR code in a picture that was copied.
    ///
    /// @param argb  its pixels, line by line
    /// @param width of a line
    public static Optional<String> read(int[] argb, int width) {
        BufferedImage picture = new BufferedImage(width, argb.length / width, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, picture.getWidth(), picture.getHeight(), argb, 0, width);
        return read(picture);
    }

    /// Small pictures are enlarged; of large ones the code is found sooner in fewer pixels.
    private static Stream<Double> scales(BufferedImage picture) {
        int side = Math.max(picture.getWidth(), picture.getHeight());
        if (side <= SMALL) {
            return Stream.of(2.0, 1.5, 1.0);
        }
        return side <= LARGE ? Stream.of(1.0) : Stream.of((double) LARGE / side, 1.0);
    }

    private static Optional<String> read(BufferedImage picture, double scale) {
        BufferedImage grey = grey(picture, scale);
        int width = grey.getWidth();
        int height = grey.getHeight();
        LuminanceSource source =
                new RGBLuminanceSource(width, height, grey.getRGB(0, 0, width, height, null, 0, width));
        return WAYS.stream().flatMap(way -> read(source, way).stream()).findFirst();
    }

    private static Optional<String> read(LuminanceSource source, Way way) {
        try {
            BinaryBitmap bitmap = new BinaryBitmap(way.threshold().apply(source));
            return Optional.of(new QRCodeReader().decode(bitmap, way.hints()).getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    /// On white, since transparent parts would otherwise count as black.
    private static BufferedImage grey(BufferedImage picture, double scale) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return grey;
    }
}
