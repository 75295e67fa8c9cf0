package app.tremplin;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Reads a QR code back from a picture.
public final class QrReading {

    private static final Map<DecodeHintType, Object> PHOTOGRAPH = Map.of(DecodeHintType.TRY_HARDER, true);

    private QrReading() {}

    /// The picture's QR code. A photograph's way of looking for it comes first; in about one flawless picture
    /// in fifty it takes a corner from elsewhere in the code. Then the way for pictures of nothing but a code
    /// finds it, or the way for pictures of several, which tries other corners.
    ///
    /// @throws ReaderException when there is none, or when it is damaged
    public static Result of(BufferedImage picture) throws ReaderException {
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        try {
            return new QRCodeReader().decode(bitmap, PHOTOGRAPH);
        } catch (ReaderException e) {
            return alone(bitmap);
        }
    }

    private static Result alone(BinaryBitmap bitmap) throws ReaderException {
        try {
            return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.PURE_BARCODE, true));
        } catch (ReaderException e) {
            return new QRCodeMultiReader().decodeMultiple(bitmap, PHOTOGRAPH)[0];
        }
    }

    /// All QR codes of a picture with several.
    public static List<String> all(BufferedImage picture) {
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, PHOTOGRAPH))
                    .map(Result::getText)
                    .toList();
        } catch (ReaderException e) {
            return List.of();
        }
    }
}
