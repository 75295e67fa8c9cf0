package app.tremplin.export;

import app.tremplin.domain.PrintSize;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A QR code as an SVG file with its size on paper, quiet zone included.
public final class QrSvg {

    private QrSvg() {}

    /// The drawing.
    ///
    /// @param size of the whole drawing on paper, quiet zone included; its resolution does not matter here
    /// @throws app.tremplin.domain.Failure `QR_TOO_SMALL` when a module would be smaller than 0.4 mm
    public static String write(QrCode code, PrintSize size) {
        QrLayout.demandLegible(code, size);
        int modules = QrLayout.modules(code);
        String side = BigDecimal.valueOf(size.millimetres())
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%2$smm" height="%2$smm" \
                shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dh-%1$dz"/>\
                <path fill="#000" d="%3$s"/></svg>
                """.formatted(modules, side, path(code));
    }

    /// Each run of dark modules in a row is one rectangle.
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size(); y++) {
            int x = 0;
            while (x < code.size()) {
                int end = x;
                while (code.isDark(end, y)) {
                    end++;
                }
                int run = end - x;
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x + QrCode.QUIET_ZONE, y + QrCode.QUIET_ZONE, run, run));
                }
                x = end + 1;
            }
        }
        return path.toString();
    }
}
