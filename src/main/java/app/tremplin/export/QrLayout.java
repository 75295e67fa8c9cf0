package app.tremplin.export;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.PrintSize;

/// Where a QR code stands on paper: as large as the picture allows, with its quiet zone around it, and never with
/// modules too small for a telephone's camera.
final class QrLayout {

    /// The smallest module that cameras read from ordinary print, in millimetres.
    static final double SMALLEST_MODULE = 0.4;

    // So that 27.6 mm, which is 69 modules of 0.4 mm, is not refused for a rounding error.
    private static final double TOLERANCE = 1e-9;

    private QrLayout() {}

    /// How many modules a side has, with the quiet zone.
    static int modules(QrCode code) {
        return code.size() + 2 * QrCode.QUIET_ZONE;
    }

    /// The dots of one module of a picture, the same whole number for each; what is left widens the quiet zone.
    ///
    /// @throws Failure `QR_TOO_SMALL` when a module would be smaller than 0.4 mm
    static int pixelsPerModule(QrCode code, PrintSize size) {
        int module = size.pixels() / modules(code);
        int least = 1;
        while (size.millimetresOf(least) < SMALLEST_MODULE - TOLERANCE) {
            least++;
        }
        if (module < least) {
            throw tooSmall(size, size.millimetresOf(least * modules(code)));
        }
        return module;
    }

    /// Refuses a drawing whose modules would be smaller than 0.4 mm.
    ///
    /// @throws Failure `QR_TOO_SMALL`
    static void demandLegible(QrCode code, PrintSize size) {
        double smallest = modules(code) * SMALLEST_MODULE;
        if (size.millimetres() < smallest - TOLERANCE) {
            throw tooSmall(size, smallest);
        }
    }

    /// @param smallest is told in tenths of a millimetre, rounded up
    private static Failure tooSmall(PrintSize size, double smallest) {
        return new Failure(
                FailureCode.QR_TOO_SMALL,
                size.millimetres(),
                Math.ceil(smallest * 10 - TOLERANCE) / 10,
                SMALLEST_MODULE);
    }
}
