package app.tremplin.export;

import java.awt.image.BufferedImage;
import java.util.Random;

/// A QR code as a scanner or a telephone sees it after it was printed and carried about: turned, blurred, noisy, pale,
/// unevenly lit and dirty. The same seed gives the same picture.
final class PrintScan {

    // Level M mends what one module in twenty has lost for good; the rest of the dirt lets the code show through.
    private static final double OPAQUE = 0.05;
    private static final double FAINTEST = 0.2;
    private static final double STRONGEST = 0.6;
    private static final double LARGEST_SPOT = 7;
    private static final double FAINTEST_BLUR = 0.3;
    private static final double STRONGEST_BLUR = 1;
    private static final double STRONGEST_NOISE = 14;
    // How finely the paper is drawn, and how many places of it a pixel sees each way.
    private static final int FINE = 10;
    private static final int SAMPLES = 2;

    private final QrCode code;
    private final double dirt;
    private final Random random;

    /// @param dirt the share of the code that is dirty, finder, timing and alignment patterns, format and version apart
    PrintScan(QrCode code, long seed, double dirt) {
        this.code = code;
        this.dirt = dirt;
        this.random = new Random(seed);
    }

    /// The picture, grey.
    ///
    /// @param across how many pixels the code with its quiet zone is wide
    BufferedImage picture(int across) {
        double[][] seen = seen(paper(), across);
        double[][] blurred = blurred(seen, FAINTEST_BLUR + random.nextDouble() * (STRONGEST_BLUR - FAINTEST_BLUR));
        double dark = 50 + random.nextDouble() * 50;
        double contrast = 70 + random.nextDouble() * 70;
        double shade = (random.nextDouble() - 0.5) * 40 / seen.length;
        double noise = random.nextDouble() * STRONGEST_NOISE;
        BufferedImage image = new BufferedImage(seen.length, seen.length, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < seen.length; y++) {
            for (int x = 0; x < seen.length; x++) {
                double grey = dark + blurred[y][x] * contrast + shade * x + random.nextGaussian() * noise;
                image.getRaster().setSample(x, y, 0, (int) Math.clamp(Math.round(grey), 0L, 255L));
            }
        }
        return image;
    }

    /// Turned by any angle; each pixel is the mean of four places on the paper.
    private double[][] seen(double[][] paper, int across) {
        double angle = random.nextDouble() * 2 * Math.PI;
        int side = (int) Math.ceil(across * 1.45);
        double step = (double) paper.length / across;
        double cos = Math.cos(angle) * step;
        double sin = Math.sin(angle) * step;
        double middle = paper.length / 2.0 + random.nextDouble() * step;
        double[][] seen = new double[side][side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                for (int k = 0; k < SAMPLES * SAMPLES; k++) {
                    double right = x + (k % SAMPLES + 0.5) / SAMPLES - side / 2.0;
                    double down = y + (k / SAMPLES + 0.5) / SAMPLES - side / 2.0;
                    seen[y][x] += at(paper, right * cos - down * sin + middle, right * sin + down * cos + middle)
                            / (SAMPLES * SAMPLES);
                }
            }
        }
        return seen;
    }

    private static double at(double[][] paper, double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        boolean inside = column >= 0 && row >= 0 && column < paper.length && row < paper.length;
        return inside ? paper[row][column] : 1;
    }

    /// 0 is ink, 1 is paper.
    private double[][] paper() {
        int modules = code.size() + 8;
        int side = modules * FINE;
        double[][] paper = new double[side][side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                paper[y][x] = code.isDark(x / FINE - 4, y / FINE - 4) ? 0 : 1;
            }
        }
        stain(paper);
        return paper;
    }

    private void stain(double[][] paper) {
        int free = 0;
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                free += critical(x, y) ? 0 : FINE * FINE;
            }
        }
        boolean[][] dirty = new boolean[paper.length][paper.length];
        int stained = 0;
        while (stained < free * dirt) {
            double opacity = stained < free * OPAQUE ? 1 : FAINTEST + random.nextDouble() * (STRONGEST - FAINTEST);
            stained += spot(paper, dirty, opacity, (int) (free * dirt) + 1 - stained);
        }
    }

    /// A round spot, dark or light.
    ///
    /// @return how much it covers that was clean before
    private int spot(double[][] paper, boolean[][] dirty, double opacity, int most) {
        double grey = random.nextBoolean() ? random.nextDouble() * 0.25 : 0.75 + random.nextDouble() * 0.25;
        double radius = FINE * (1 + random.nextDouble() * (LARGEST_SPOT - 1));
        double across = FINE * (4 + random.nextDouble() * code.size());
        double down = FINE * (4 + random.nextDouble() * code.size());
        int stained = 0;
        for (int y = (int) (down - radius); y <= down + radius; y++) {
            for (int x = (int) (across - radius); x <= across + radius; x++) {
                int column = Math.floorDiv(x, FINE) - 4;
                int row = Math.floorDiv(y, FINE) - 4;
                boolean on = column >= 0 && row >= 0 && column < code.size() && row < code.size();
                boolean inside = (x - across) * (x - across) + (y - down) * (y - down) <= radius * radius;
                if (on && inside && stained < most && !critical(column, row) && !dirty[y][x]) {
                    dirty[y][x] = true;
                    paper[y][x] = paper[y][x] * (1 - opacity) + grey * opacity;
                    stained++;
                }
            }
        }
        return stained;
    }

    /// Finder, timing and alignment patterns, format and version: what no error correction covers.
    private boolean critical(int x, int y) {
        int last = code.size() - 1;
        boolean finder = x <= 8 && y <= 8 || x >= last - 7 && y <= 8 || x <= 8 && y >= last - 7;
        boolean version = y <= 5 && x >= last - 10 || x <= 5 && y >= last - 10;
        boolean alignment = near(x) && near(y);
        return finder || version || alignment || x == 6 || y == 6;
    }

    private boolean near(int place) {
        int last = code.size() - 7;
        int middle = (6 + last) / 2;
        return Math.abs(place - 6) <= 2 || Math.abs(place - middle) <= 2 || Math.abs(place - last) <= 2;
    }

    private static double[][] blurred(double[][] picture, double sigma) {
        int reach = (int) Math.ceil(3 * sigma);
        double[] kernel = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            kernel[i + reach] = Math.exp(-i * i / (2 * sigma * sigma));
            sum += kernel[i + reach];
        }
        int side = picture.length;
        double[][] across = new double[side][side];
        double[][] down = new double[side][side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                for (int i = -reach; i <= reach; i++) {
                    across[y][x] += picture[y][Math.clamp(x + i, 0, side - 1)] * kernel[i + reach] / sum;
                }
            }
        }
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                for (int i = -reach; i <= reach; i++) {
                    down[y][x] += across[Math.clamp(y + i, 0, side - 1)][x] * kernel[i + reach] / sum;
                }
            }
        }
        return down;
    }
}
