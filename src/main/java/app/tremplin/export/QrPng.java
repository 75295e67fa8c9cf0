package app.tremplin.export;

import java.awt.image.BufferedImage;

/// A QR code as a PNG file in black and white, quiet zone included.
public final class QrPng {

    private QrPng() {}

    /// The picture, at least `pixels` wide and high: every module has the same whole number of pixels.
    public static byte[] write(QrCode code, int pixels) {
        int modules = code.size() + 2 * QrCode.QUIET_ZONE;
        int module = Math.max(1, Math.ceilDiv(pixels, modules));
        int side = modules * module;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.isDark(x / module - QrCode.QUIET_ZONE, y / module - QrCode.QUIET_ZONE);
                image.setRGB(x, y, dark ? 0xff000000 : 0xffffffff);
            }
        }
        return SvgPixels.png(image);
    }
}
