package app.tremplin.ui.print;

import app.tremplin.ui.kit.OnPaper;
import app.tremplin.work.PrintOrder;
import app.tremplin.work.PrintSource;
import app.tremplin.work.Printing;
import java.util.Locale;

/// Which document is wanted, and how it goes on paper.
///
/// @param printer empty while there is none
/// @param local   whether a code is printed that opens on one computer alone
record PrintModel(PrintSource source, PrintOrder order, String printer, OnPaper paper, boolean local) {

    /// The document of a badge, once, at its true size.
    static PrintModel of(PrintSource source, PrintOrder order, String printer) {
        return new PrintModel(source, order, printer, OnPaper.ONCE, false);
    }

    PrintModel with(PrintSource other) {
        return new PrintModel(other, order, printer, paper, local);
    }

    PrintModel with(PrintOrder other) {
        return new PrintModel(source, other, printer, paper, local);
    }

    PrintModel with(OnPaper other) {
        return new PrintModel(source, order, printer, other, local);
    }

    PrintModel onto(String other) {
        return new PrintModel(source, order, other, paper, local);
    }

    PrintModel withLocalCode() {
        return new PrintModel(source, order, printer, paper, true);
    }

    /// Whether it can be printed as it stands.
    boolean isPrintable() {
        return !printer.isEmpty() && paper.isPrintable();
    }

    Printing.Wish wish() {
        return paper.on(printer);
    }

    /// A name for the file.
    ///
    /// @param word what the document is called
    String fileName(String word) {
        return word.toLowerCase(Locale.ROOT).replace(' ', '-') + ".pdf";
    }
}
