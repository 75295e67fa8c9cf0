package app.tremplin.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A CUPS of a test's own, with its queues in a folder of its own: that of the computer is left alone.
final class PrivateCups implements AutoCloseable {

    private static final Path MODEL = Path.of("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd");
    private static final Path BACKEND = Path.of("/usr/lib/cups/backend/cups-pdf");

    /// More looks at the queue than any job of a test takes; each look is a command of its own.
    private static final int LOOKS = 1_500;

    private final Path folder;
    private final Process scheduler;

    private PrivateCups(Path folder, Process scheduler) {
        this.folder = folder;
        this.scheduler = scheduler;
    }

    /// Why there can be none on this computer; empty when there can.
    static Optional<String> missing() {
        List<Path> needed = List.of(Path.of("/usr/sbin/cupsd"), Path.of("/usr/bin/lp"), Path.of("/usr/sbin/lpadmin"));
        if (!Stream.concat(needed.stream(), Stream.of(MODEL, BACKEND)).allMatch(Files::exists)) {
            return Optional.of("CUPS with CUPS-PDF is not installed");
        }
        return "root".equals(System.getProperty("user.name"))
                ? Optional.empty()
                : Optional.of("CUPS-PDF prints for root alone when it is started by hand");
    }

    /// @param folder other users are let into, since CUPS reads its jobs as one of them
    static PrivateCups start(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String needed : List.of("spool", "cache", "run", "temp")) {
            Files.setPosixFilePermissions(
                    Files.createDirectory(folder.resolve(needed)), PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        Files.writeString(folder.resolve("cupsd.conf"), """
                Listen %s/cups.sock
                Browsing No
                WebInterface No
                <Location />
                Order allow,deny
                Allow all
                </Location>
                <Policy default>
                <Limit All>
                Order allow,deny
                Allow all
                </Limit>
                </Policy>
                """.formatted(folder));
        Files.writeString(folder.resolve("cups-files.conf"), """
                ServerRoot %1$s
                RequestRoot %1$s/spool
                CacheDir %1$s/cache
                StateDir %1$s/run
                TempDir %1$s/temp
                AccessLog %1$s/access.log
                ErrorLog %1$s/error.log
                PageLog %1$s/page.log
                DataDir /usr/share/cups
                ServerBin /usr/lib/cups
                """.formatted(folder));
        Process scheduler = new ProcessBuilder(
                        "/usr/sbin/cupsd",
                        "-f",
                        "-c",
                        folder.resolve("cupsd.conf").toString(),
                        "-s",
                        folder.resolve("cups-files.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("cupsd.log").toFile())
                .start();
        PrivateCups cups = new PrivateCups(folder, scheduler);
        cups.wrap("lp", "/usr/bin/lp");
        cups.wrap("lpstat", "/usr/bin/lpstat");
        for (int look = 0; !cups.run("/usr/bin/lpstat", "-r").contains("is running"); look++) {
            if (look == LOOKS || !scheduler.isAlive()) {
                cups.close();
                throw new IllegalStateException(Files.readString(folder.resolve("cupsd.log")));
            }
        }
        return cups;
    }

    Printers printers() {
        return new Printers(List.of(folder), Duration.ofSeconds(30));
    }

    /// Adds a printer that leaves PDF files, as CUPS-PDF does.
    void addPdfPrinter(String name) throws IOException {
        run("/usr/sbin/lpadmin", "-p", name, "-E", "-v", "cups-pdf:/", "-P", MODEL.toString(), "-o", "PageSize=A4");
    }

    /// Adds a printer at an address where nothing listens.
    void addDeadPrinter(String name) throws IOException {
        run("/usr/sbin/lpadmin", "-p", name, "-E", "-v", "socket://127.0.0.1:1", "-m", "raw");
    }

    /// Runs a command of CUPS.
    ///
    /// @return what it said
    String run(String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("CUPS_SERVER", folder + "/cups.sock");
        Process process = builder.start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /// The file that CUPS-PDF made of a job, once the job is through; the file is taken away.
    byte[] printed(String job) throws IOException {
        for (int look = 0; run("/usr/bin/lpstat", "-o").contains(job + " "); look++) {
            if (look == LOOKS) {
                throw new IllegalStateException(Files.readString(folder.resolve("error.log")));
            }
        }
        String ending = "-job_" + job.substring(job.lastIndexOf('-') + 1) + ".pdf";
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("user.home"), "PDF"))) {
            Path file = files.filter(each -> each.toString().endsWith(ending))
                    .max(Comparator.comparing(each -> each.toFile().lastModified()))
                    .orElseThrow();
            byte[] pdf = Files.readAllBytes(file);
            Files.delete(file);
            return pdf;
        }
    }

    private void wrap(String name, String program) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\nCUPS_SERVER='" + folder + "/cups.sock' exec " + program + " \"$@\"\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>(scheduler.descendants().toList());
        all.add(scheduler.toHandle());
        all.forEach(ProcessHandle::destroy);
        scheduler.toHandle().onExit().join();
    }
}
