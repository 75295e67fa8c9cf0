package app.tremplin.ui.kit;

import app.tremplin.work.Printing;

/// How a document goes on paper, whatever the printer.
///
/// @param copies 1 to 99
/// @param pages  as typed; empty for all
/// @param fit    whether a page is made as large as the sheet; otherwise it keeps its size
public record OnPaper(int copies, String pages, boolean fit) {

    /// All pages once, at their true size.
    public static final OnPaper ONCE = new OnPaper(1, "", false);

    OnPaper times(int other) {
        return new OnPaper(other, pages, fit);
    }

    OnPaper pages(String other) {
        return new OnPaper(copies, other.strip(), fit);
    }

    OnPaper fitted(boolean other) {
        return new OnPaper(copies, pages, other);
    }

    /// Whether it can be printed as it stands.
    public boolean isPrintable() {
        return Printing.isRange(pages);
    }

    /// The same on a certain printer.
    public Printing.Wish on(String printer) {
        return new Printing.Wish(printer, copies, pages, fit);
    }
}
