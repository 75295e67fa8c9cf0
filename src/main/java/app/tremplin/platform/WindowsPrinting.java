package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.platform.Printers.Job;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/// Printing by Java’s own means, which hand a document to the Windows spooler.
final class WindowsPrinting {

    private WindowsPrinting() {}

    static List<String> names() {
        return Arrays.stream(services()).map(PrintService::getName).toList();
    }

    /// @throws Failure `PRINTER_MISSING`
    static void print(byte[] pdf, Job job) throws IOException, PrinterException {
        PrintService service = Arrays.stream(services())
                .filter(each -> each.getName().equals(job.printer()))
                .findFirst()
                .orElseThrow(() -> new Failure(FailureCode.PRINTER_MISSING, job.printer()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob print = PrinterJob.getPrinterJob();
            print.setPrintService(service);
            print.setJobName("Tremplin");
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(new Copies(job.copies()));
            print.setPageable(pages(document, print.getPageFormat(wishes), job.fit()));
            if (!job.pages().isEmpty()) {
                wishes.add(new PageRanges(job.pages()));
            }
            print.print(wishes);
        }
    }

    /// The pages as they come to stand on paper.
    ///
    /// @param sheet what lies in the printer
    /// @param fit   whether each page fills what can be printed of the sheet; otherwise it has paper of its size
    static Pageable pages(PDDocument document, PageFormat sheet, boolean fit) {
        if (!fit) {
            return new PDFPageable(document);
        }
        Book book = new Book();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PDRectangle box = document.getPage(i).getCropBox();
            Paper paper = sheet.getPaper();
            PageFormat format = new PageFormat();
            format.setPaper(paper);
            format.setOrientation(box.getWidth() > box.getHeight() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
            int page = i;
            PDFPrintable whole = new PDFPrintable(document, Scaling.SCALE_TO_FIT);
            book.append((graphics, form, index) -> whole.print(graphics, form, page), format);
        }
        return book;
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(null, null);
    }
}
