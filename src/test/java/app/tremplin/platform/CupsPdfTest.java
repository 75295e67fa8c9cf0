package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Printing for real: what a CUPS queue makes of our documents. Skipped where CUPS-PDF is not installed.
class CupsPdfTest {

    private static final double POINTS = 72 / 25.4;
    private static final int DPI = 100;

    @TempDir
    static Path folder;

    private static Optional<PrivateCups> running = Optional.empty();

    @BeforeAll
    static void start_a_spooler() throws IOException {
        PrivateCups.missing().ifPresent(why -> System.out.println("skipped: printing for real, since " + why));
        assumeTrue(PrivateCups.missing().isEmpty(), "a spooler to print with");
        PrivateCups cups = PrivateCups.start(folder);
        running = Optional.of(cups);
        cups.addPdfPrinter("Paper");
        cups.addPdfPrinter("Resting");
        cups.addPdfPrinter("Closed");
        cups.addDeadPrinter("Unplugged");
        cups.run("/usr/sbin/cupsdisable", "Resting");
        cups.run("/usr/sbin/cupsreject", "Closed");
        cups.run("/usr/sbin/lpadmin", "-d", "Paper");
    }

    @AfterAll
    static void stop_the_spooler() {
        running.ifPresent(PrivateCups::close);
    }

    @Test
    void the_printers_are_listed_the_usual_one_first() {
        assertThat(cups().printers().names()).hasSize(4).startsWith("Paper").contains("Resting", "Unplugged");
    }

    @Test
    void a_sheet_comes_out_at_its_true_size() throws IOException {
        try (PDDocument printed = print(new Printers.Job("Paper", 1, "", false), sheet(210, 297))) {
            assertThat(printed.getNumberOfPages()).isEqualTo(1);
            assertThat(squareOn(printed)).isCloseTo(40, within(0.6));
        }
    }

    @Test
    void a_card_keeps_its_size_unless_it_is_to_fill_the_sheet() throws IOException {
        try (PDDocument actual = print(new Printers.Job("Paper", 1, "", false), sheet(85.6, 54));
                PDDocument fitted = print(new Printers.Job("Paper", 1, "", true), sheet(85.6, 54))) {
            assertThat(squareOn(actual)).isCloseTo(40, within(0.6));
            assertThat(squareOn(fitted)).isGreaterThan(75);
        }
    }

    @Test
    void only_the_pages_that_were_asked_for_come_out() throws IOException {
        try (PDDocument printed =
                print(new Printers.Job("Paper", 1, "2-3", false), sheet(210, 297), sheet(210, 297), sheet(210, 297))) {
            assertThat(printed.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void what_is_not_printed_is_not_called_printed() throws IOException {
        byte[] pdf = pdf(sheet(210, 297));
        assertThat(refusal("Resting", pdf)).isEqualTo(FailureCode.PRINTER_STOPPED);
        assertThat(refusal("Closed", pdf)).isEqualTo(FailureCode.PRINTER_REFUSED);
        assertThat(refusal("Nowhere", pdf)).isEqualTo(FailureCode.PRINTER_MISSING);
        assertThat(cups().printers()
                        .print(pdf, new Printers.Job("Unplugged", 1, "", false))
                        .waiting())
                .isTrue();
    }

    private static PrivateCups cups() {
        return running.orElseThrow();
    }

    private static FailureCode refusal(String printer, byte[] pdf) {
        return catchThrowableOfType(
                        Failure.class, () -> cups().printers().print(pdf, new Printers.Job(printer, 1, "", false)))
                .code();
    }

    private static PDDocument print(Printers.Job job, PDRectangle... sheets) throws IOException {
        Printers.Receipt receipt = cups().printers().print(pdf(sheets), job);
        assertThat(receipt.waiting()).isFalse();
        return Loader.loadPDF(cups().printed(receipt.job().orElseThrow()));
    }

    private static PDRectangle sheet(double width, double height) {
        return new PDRectangle((float) (width * POINTS), (float) (height * POINTS));
    }

    /// A black square of 40 mm in the middle of each sheet.
    static byte[] pdf(PDRectangle... sheets) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (PDRectangle sheet : sheets) {
                PDPage page = new PDPage(sheet);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    float side = (float) (40 * POINTS);
                    content.setNonStrokingColor(Color.BLACK);
                    content.addRect((sheet.getWidth() - side) / 2, (sheet.getHeight() - side) / 2, side, side);
                    content.fill();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /// How wide what is black on the first page is, in millimetres.
    private static double squareOn(PDDocument document) throws IOException {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
        int left = page.getWidth();
        int right = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                if (page.getRaster().getSample(x, y, 0) < 100) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                }
            }
        }
        return (right - left) * 25.4 / DPI;
    }
}
