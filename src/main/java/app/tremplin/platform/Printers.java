package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.PageRanges;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/// The printers of this computer.
///
/// On Linux and macOS the PDF itself goes to CUPS by its command `lp`, which answers with the number of the job. Java's
/// own way hands jobs to `lpr` there and calls them printed even when that is not installed; it is used where it can be
/// trusted, on Windows.
public final class Printers {

    private static final Pattern JOB = Pattern.compile("\\b(\\S+-[0-9]+)\\b");
    private static final int SECONDS = 30;

    private final List<Path> commands;

    /// @param commands the folders to look for `lp` and `lpstat` in
    public Printers(List<Path> commands) {
        this.commands = List.copyOf(commands);
    }

    /// The printers as the system finds them.
    public static Printers ofSystem() {
        return new Printers(List.of(Path.of("/usr/bin"), Path.of("/usr/local/bin"), Path.of("/bin")));
    }

    /// How to print.
    ///
    /// @param copies 1 to 99
    /// @param pages  such as `1-2,4`; empty for all
    /// @param fit    whether a page is made as large as the sheet; otherwise it keeps its size
    public record Job(String printer, int copies, String pages, boolean fit) {

        private static final Pattern PAGES = Pattern.compile("([1-9][0-9]{0,3}(-[1-9][0-9]{0,3})?(,(?!$)|$))*");
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

    /// The names of the printers, the usual one first.
    public List<String> names() {
        Optional<Path> lpstat = command("lpstat");
        if (lpstat.isEmpty()) {
            return command("lp").isPresent() || isUnix()
                    ? List.of()
                    : Arrays.stream(services()).map(PrintService::getName).toList();
        }
        String usual = run(List.of(lpstat.get().toString(), "-d")).words();
        List<String> names = new ArrayList<>(run(List.of(lpstat.get().toString(), "-e"))
                .words()
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
        names.sort((one, other) -> Boolean.compare(usual.endsWith(" " + other), usual.endsWith(" " + one)));
        return names;
    }

    /// Hands `pdf` to a printer. It returns once the system's spooler has it.
    ///
    /// @return the spooler's number of the job; empty where it gives none
    /// @throws Failure `PRINTER_MISSING` or `PRINTER_REFUSED`: nothing is printed then
    public Optional<String> print(byte[] pdf, Job job) {
        if (!names().contains(job.printer())) {
            throw new Failure(FailureCode.PRINTER_MISSING, job.printer());
        }
        try {
            Optional<Path> lp = command("lp");
            if (lp.isPresent()) {
                return Optional.of(spool(lp.get(), pdf, job));
            }
            printByJava(pdf, job);
            return Optional.empty();
        } catch (IOException | PrinterException e) {
            throw new Failure(e, FailureCode.PRINTER_REFUSED, job.printer());
        }
    }

    private String spool(Path lp, byte[] pdf, Job job) throws IOException {
        Path file = Files.createTempFile("tremplin-", ".pdf");
        try {
            Files.write(file, pdf);
            List<String> words = new ArrayList<>(
                    List.of(lp.toString(), "-d", job.printer(), "-n", String.valueOf(job.copies()), "-t", "Tremplin"));
            words.addAll(List.of("-o", job.fit() ? "fit-to-page" : "print-scaling=none"));
            if (!job.pages().isEmpty()) {
                words.addAll(List.of("-P", job.pages()));
            }
            words.addAll(List.of("--", file.toString()));
            Answer answer = run(words);
            Matcher number = JOB.matcher(answer.words());
            if (answer.code() != 0 || !number.find()) {
                throw new Failure(FailureCode.PRINTER_REFUSED, job.printer());
            }
            return number.group(1);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void printByJava(byte[] pdf, Job job) throws IOException, PrinterException {
        PrintService service = Arrays.stream(services())
                .filter(each -> each.getName().equals(job.printer()))
                .findFirst()
                .orElseThrow(() -> new Failure(FailureCode.PRINTER_MISSING, job.printer()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob print = PrinterJob.getPrinterJob();
            print.setPrintService(service);
            print.setJobName("Tremplin");
            print.setPageable(new PDFPageable(document));
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(new Copies(job.copies()));
            if (!job.pages().isEmpty()) {
                wishes.add(new PageRanges(job.pages()));
            }
            print.print(wishes);
        }
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(null, null);
    }

    private static boolean isUnix() {
        return !System.getProperty("os.name").startsWith("Windows");
    }

    private Optional<Path> command(String name) {
        return commands.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private record Answer(int code, String words) {}

    private static Answer run(List<String> words) {
        try {
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().putAll(Map.of("LC_ALL", "C"));
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readNBytes(100_000), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                return new Answer(1, "");
            }
            return new Answer(process.exitValue(), said.strip());
        } catch (IOException e) {
            return new Answer(1, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(1, "");
        }
    }
}
