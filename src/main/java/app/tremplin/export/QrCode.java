package app.tremplin.export;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;

/// The dark and light modules of a link, at error correction level M, in the smallest version that holds it.
public final class QrCode {

    /// The light modules that a reader needs on each side.
    static final int QUIET_ZONE = 4;

    private final QRCode code;

    private QrCode(QRCode code) {
        this.code = code;
    }

    /// The QR code of `link`. Capitals and digits take less room than small letters.
    ///
    /// @throws IllegalArgumentException when no QR code holds so long a link
    public static QrCode of(String link) {
        return encoded(link, Map.of(EncodeHintType.QR_COMPACT, true));
    }

    /// The QR code of a signed link in about half the time, for cards by the thousand: the first mask is taken
    /// without trying the seven others. A signature looks like chance already, which is what masks are for: of 600
    /// worn prints of each kind, as many could be read.
    static QrCode quick(String link) {
        return encoded(link, Map.of(EncodeHintType.QR_COMPACT, true, EncodeHintType.QR_MASK_PATTERN, 0));
    }

    private static QrCode encoded(String link, Map<EncodeHintType, ?> hints) {
        try {
            return new QrCode(Encoder.encode(link, ErrorCorrectionLevel.M, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("a link of " + link.length() + " characters", e);
        }
    }

    /// 1 to 40: the higher, the more and the smaller the modules on the same paper.
    public int version() {
        return code.getVersion().getVersionNumber();
    }

    /// How many modules a side has, without the quiet zone.
    public int size() {
        return code.getMatrix().getWidth();
    }

    /// Whether the module in column `x` and row `y` is dark; those outside are light.
    public boolean isDark(int x, int y) {
        ByteMatrix matrix = code.getMatrix();
        boolean inside = x >= 0 && y >= 0 && x < matrix.getWidth() && y < matrix.getHeight();
        return inside && matrix.get(x, y) == 1;
    }
}
