package app.tremplin.export;

import com.google.zxing.Binarizer;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;

/// Tells dark from light by the mean of a wide neighbourhood, an eighth of the picture: a shadow over half the page
/// does no harm then. The library's own local binarizer looks at eight pixels, too few where a module has four.
final class LocalThreshold extends Binarizer {

    private static final int NEIGHBOURHOODS_ACROSS = 8;
    private static final double DARK = 0.97;
    private static final int BYTE = 0xff;

    LocalThreshold(LuminanceSource source) {
        super(source);
    }

    @Override
    public BitArray getBlackRow(int y, BitArray row) throws NotFoundException {
        return getBlackMatrix().getRow(y, row);
    }

    @Override
    public BitMatrix getBlackMatrix() throws NotFoundException {
        int width = getWidth();
        int height = getHeight();
        byte[] grey = getLuminanceSource().getMatrix();
        Sums sums = new Sums(grey, width, height);
        int reach = Math.max(1, Math.max(width, height) / (2 * NEIGHBOURHOODS_ACROSS));
        BitMatrix black = new BitMatrix(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if ((grey[y * width + x] & BYTE) < DARK * sums.mean(x, y, reach)) {
                    black.set(x, y);
                }
            }
        }
        return black;
    }

    @Override
    public Binarizer createBinarizer(LuminanceSource source) {
        return new LocalThreshold(source);
    }

    /// Of every rectangle that begins in the upper left corner, so that any other is four look-ups.
    private static final class Sums {

        private final long[] sums;
        private final int width;
        private final int height;

        private Sums(byte[] grey, int width, int height) {
            this.width = width;
            this.height = height;
            this.sums = new long[(width + 1) * (height + 1)];
            for (int y = 0; y < height; y++) {
                long line = 0;
                for (int x = 0; x < width; x++) {
                    line += grey[y * width + x] & BYTE;
                    sums[at(x + 1, y + 1)] = sums[at(x + 1, y)] + line;
                }
            }
        }

        private double mean(int x, int y, int reach) {
            int left = Math.max(0, x - reach);
            int right = Math.min(width, x + reach + 1);
            int top = Math.max(0, y - reach);
            int bottom = Math.min(height, y + reach + 1);
            long sum = sums[at(right, bottom)] - sums[at(right, top)] - sums[at(left, bottom)] + sums[at(left, top)];
            return (double) sum / ((right - left) * (bottom - top));
        }

        private int at(int x, int y) {
            return y * (width + 1) + x;
        }
    }
}
