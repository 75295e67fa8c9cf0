package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/// What Java draws on the sheet, which is what a Windows printer gets.
class WindowsPrintingTest {

    private static final double POINTS = 72 / 25.4;

    @Test
    void a_card_that_fits_the_sheet_fills_what_can_be_printed() throws Exception {
        Rectangle square = drawn(new PDRectangle((float) (85.6 * POINTS), (float) (54 * POINTS)), true);

        // Turned on the sheet, 190 by 277 mm of which can be printed.
        assertThat(square.width / POINTS).isCloseTo(40 * 277 / 85.6, within(1.0));
        assertThat(square.height / POINTS).isCloseTo(40 * 277 / 85.6, within(1.0));
    }

    @Test
    void at_its_true_size_a_page_keeps_its_millimetres() throws Exception {
        assertThat(drawn(new PDRectangle((float) (210 * POINTS), (float) (297 * POINTS)), false).width / POINTS)
                .isCloseTo(40, within(0.5));
    }

    private static Rectangle drawn(PDRectangle size, boolean fit) throws Exception {
        Paper paper = new Paper();
        paper.setSize(210 * POINTS, 297 * POINTS);
        paper.setImageableArea(10 * POINTS, 10 * POINTS, 190 * POINTS, 277 * POINTS);
        PageFormat sheet = new PageFormat();
        sheet.setPaper(paper);
        try (PDDocument document = Loader.loadPDF(CupsPdfTest.pdf(size, size))) {
            Pageable pages = WindowsPrinting.pages(document, sheet, fit);
            assertThat(pages.getNumberOfPages()).isEqualTo(2);
            PageFormat format = pages.getPageFormat(1);
            BufferedImage picture = new BufferedImage(
                    (int) Math.ceil(format.getWidth()),
                    (int) Math.ceil(format.getHeight()),
                    BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = picture.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            assertThat(pages.getPrintable(1).print(graphics, format, 1)).isEqualTo(Printable.PAGE_EXISTS);
            return black(picture);
        }
    }

    private static Rectangle black(BufferedImage picture) {
        Rectangle all = new Rectangle(-1, -1);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xFF) < 100) {
                    Rectangle point = new Rectangle(x, y, 1, 1);
                    all = all.width < 0 ? point : all.union(point);
                }
            }
        }
        return all;
    }
}
