package app.tremplin.ui.print;

import app.tremplin.export.DocumentFormat;
import app.tremplin.work.PrintOrder;
import app.tremplin.work.PrintSource;
import app.tremplin.work.Printing;
import java.util.Locale;

/// Which document is wanted, and how it goes on paper.
///
/// @param printer empty while there is none
/// @param pages   as typed; empty for all
record PrintModel(PrintSource source, PrintOrder order, String printer, int copies, String pages, boolean fit) {

    /// The document of a badge, once, at its true size.
    static PrintModel of(PrintSource source, PrintOrder order, String printer) {
        return new PrintModel(source, order, printer, 1, "", false);
    }

    PrintModel with(PrintSource other) {
        return new PrintModel(other, order, printer, copies, pages, fit);
    }

    PrintModel with(PrintOrder other) {
        return new PrintModel(source, other, printer, copies, pages, fit);
    }

    PrintModel onto(String other) {
        return new PrintModel(source, order, other, copies, pages, fit);
    }

    PrintModel times(int other) {
        return new PrintModel(source, order, printer, other, pages, fit);
    }

    PrintModel pages(String other) {
        return new PrintModel(source, order, printer, copies, other.strip(), fit);
    }

    PrintModel fitted(boolean other) {
        return new PrintModel(source, order, printer, copies, pages, other);
    }

    /// Whether it can be printed as it stands.
    boolean isPrintable() {
        return !printer.isEmpty() && Printing.isRange(pages);
    }

    Printing.Wish wish() {
        return new Printing.Wish(printer, copies, pages, fit);
    }

    boolean isCertificate() {
        return order.format() == DocumentFormat.CERTIFICATE;
    }

    boolean isStickers() {
        return order.format() == DocumentFormat.STICKERS;
    }

    /// A name for the file.
    ///
    /// @param word what the document is called
    String fileName(String word) {
        return word.toLowerCase(Locale.ROOT).replace(' ', '-') + ".pdf";
    }
}
