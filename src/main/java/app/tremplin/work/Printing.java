package app.tremplin.work;

import app.tremplin.export.pdf.PdfPages;
import app.tremplin.platform.Printers;
import java.util.List;
import java.util.Optional;

/// Putting documents on paper.
public final class Printing {

    private final Printers printers;

    Printing(Printers printers) {
        this.printers = printers;
    }

    /// How to print.
    ///
    /// @param printer one of [#printers]
    /// @param copies  1 to 99
    /// @param pages   such as `1-2,4`; empty for all
    /// @param fit     whether a page is made as large as the sheet; otherwise it keeps its size
    public record Wish(String printer, int copies, String pages, boolean fit) {}

    /// The names of the printers, the usual one first.
    public List<String> printers() {
        return printers.names();
    }

    /// Whether `pages` names pages, such as `1-2,4`, or is empty.
    public static boolean isRange(String pages) {
        return Printers.Job.isRange(pages);
    }

    /// The pages as they will be on paper, in PNG.
    ///
    /// @param pixels the longer side of a picture
    public List<byte[]> preview(Printout printout, int pixels) {
        return PdfPages.pictures(printout.pdf(), pixels);
    }

    /// What became of a document that was sent to print.
    ///
    /// @param job     the spooler's number of the job; empty where it gives none
    /// @param waiting whether it stays in the queue because the printer does not answer
    public record Sent(Optional<String> job, boolean waiting) {}

    /// Prints without asking anything more. It returns once the system's spooler has the document.
    ///
    /// @throws app.tremplin.domain.Failure `PRINTER_MISSING`, `PRINTER_STOPPED` or `PRINTER_REFUSED`: nothing is
    ///                                     printed then
    public Sent print(Printout printout, Wish wish) {
        return print(printout.pdf(), wish);
    }

    Sent print(byte[] pdf, Wish wish) {
        Printers.Receipt receipt =
                printers.print(pdf, new Printers.Job(wish.printer(), wish.copies(), wish.pages(), wish.fit()));
        return new Sent(receipt.job(), receipt.waiting());
    }
}
