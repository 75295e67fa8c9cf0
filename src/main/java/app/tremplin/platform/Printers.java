package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The printers of this computer.
///
/// On Linux and macOS the PDF itself goes to CUPS, which answers with the number of the job. Java's own way hands jobs
/// to `lpr` there and calls them printed even when that is not installed; it is used where it can be trusted, on
/// Windows.
public final class Printers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final boolean windows;
    private final Cups cups;

    /// @param commands the folders to look for CUPS’ commands in
    /// @param patience how long a command may take to answer
    public Printers(List<Path> commands, Duration patience) {
        this.windows = System.getProperty("os.name").startsWith("Windows");
        this.cups = new Cups(commands, patience);
    }

    /// The printers as the system finds them.
    public static Printers ofSystem() {
        return new Printers(List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"), Path.of("/bin")), PATIENCE);
    }

    /// How to print.
    ///
    /// @param copies 1 to 99
    /// @param pages  such as `1-2,4`; empty for all
    /// @param fit    whether a page is made as large as the sheet; otherwise it keeps its size
    public record Job(String printer, int copies, String pages, boolean fit) {

        private static final Pattern PAGES = Pattern.compile("([1-9][0-9]{0,5}(-[1-9][0-9]{0,5})?(,(?!$)|$))*");
        private static final int MOST = 99;

        /// @throws IllegalArgumentException when the copies or the pages are none that can be printed
        public Job {
            if (copies < 1 || copies > MOST || !isRange(pages)) {
                throw new IllegalArgumentException("no such copies or pages");
            }
        }

        /// Whether `pages` names pages, or is empty.
        public static boolean isRange(String pages) {
            return PAGES.matcher(pages).matches();
        }
    }

    /// What became of a document that was handed over.
    ///
    /// @param job     the spooler’s number; empty where it gives none
    /// @param waiting whether it stays in the queue because the printer does not answer
    public record Receipt(Optional<String> job, boolean waiting) {}

    /// The names of the printers, the usual one first.
    public List<String> names() {
        return windows ? WindowsPrinting.names() : cups.names();
    }

    /// Hands `pdf` to a printer. It returns once the system's spooler has it.
    ///
    /// @throws Failure `PRINTER_MISSING`, `PRINTER_STOPPED` or `PRINTER_REFUSED`: nothing is printed then
    public Receipt print(byte[] pdf, Job job) {
        if (!names().contains(job.printer())) {
            throw new Failure(FailureCode.PRINTER_MISSING, job.printer());
        }
        try {
            if (!windows) {
                return cups.print(pdf, job);
            }
            WindowsPrinting.print(pdf, job);
            return new Receipt(Optional.empty(), false);
        } catch (IOException | PrinterException e) {
            throw new Failure(e, FailureCode.PRINTER_REFUSED, job.printer());
        }
    }
}
