package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.platform.Printers.Job;
import app.tremplin.platform.Printers.Receipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The spooler of Linux and macOS, by its commands `lp` and `lpstat`.
final class Cups {

    private static final Pattern NUMBER = Pattern.compile("\\b(\\S+-[0-9]+)\\b");

    /// What CUPS’ own programs say of a printer that does not answer; other messages only tell how far it is.
    private static final Pattern SILENT =
            Pattern.compile("unavailable|not responding|not connected|unreachable|will retry|is busy|offline");

    private static final Pattern FAILED = Pattern.compile("Alerts: .*(with-errors|aborted|stopped)");
    private static final int LONGEST = 100_000;
    private static final int LOOKS = 6;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final List<Path> folders;
    private final Duration patience;

    Cups(List<Path> folders, Duration patience) {
        this.folders = List.copyOf(folders);
        this.patience = patience;
    }

    /// The names of the printers, the usual one first; none where CUPS is not installed.
    List<String> names() {
        String usual = ask("lpstat", "-d").words();
        List<String> names = new ArrayList<>(
                ask("lpstat", "-e").words().lines().map(String::strip).toList());
        names.removeIf(String::isEmpty);
        names.sort((one, other) -> Boolean.compare(usual.endsWith(" " + other), usual.endsWith(" " + one)));
        return names;
    }

    Receipt print(byte[] pdf, Job job) throws IOException {
        if (isStopped(job.printer())) {
            throw new Failure(FailureCode.PRINTER_STOPPED, job.printer());
        }
        String number = spool(pdf, job);
        return new Receipt(Optional.of(number), isStuck(job.printer(), number));
    }

    private String spool(byte[] pdf, Job job) throws IOException {
        Path file = Files.createTempFile("tremplin-", ".pdf");
        try {
            Files.write(file, pdf);
            List<String> words =
                    new ArrayList<>(List.of("-d", job.printer(), "-n", String.valueOf(job.copies()), "-t", "Tremplin"));
            words.addAll(List.of("-o", job.fit() ? "fit-to-page" : "print-scaling=none"));
            if (!job.pages().isEmpty()) {
                words.addAll(List.of("-P", job.pages()));
            }
            words.addAll(List.of("--", file.toString()));
            Answer answer = ask("lp", words.toArray(String[]::new));
            Matcher number = NUMBER.matcher(answer.words());
            if (answer.code() != 0 || !number.find()) {
                throw new Failure(FailureCode.PRINTER_REFUSED, job.printer());
            }
            return number.group(1);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private boolean isStopped(String printer) {
        return ask("lpstat", "-p", printer)
                .words()
                .lines()
                .findFirst()
                .orElse("")
                .contains(" disabled since ");
    }

    /// Whether the job stays in the queue while the printer does not answer; looked at for a moment only, since paper
    /// takes longer than anybody waits.
    ///
    /// @throws Failure `PRINTER_REFUSED` when it came to grief at once
    private boolean isStuck(String printer, String number) {
        for (int look = 0; look < LOOKS; look++) {
            List<String> ours = entry(number, ask("lpstat", "-l", "-o", printer).words());
            if (ours.isEmpty()) {
                return false;
            }
            if (ours.stream().anyMatch(line -> FAILED.matcher(line).find())) {
                throw new Failure(FailureCode.PRINTER_REFUSED, printer);
            }
            List<String> state = ask("lpstat", "-p", printer).words().lines().toList();
            boolean stopped = !state.isEmpty() && state.getFirst().contains(" disabled since ");
            boolean silent = state.size() > 1
                    && state.getFirst().contains(" now printing " + number)
                    && SILENT.matcher(state.get(1)).find();
            if (stopped || silent) {
                return true;
            }
            pause();
        }
        return false;
    }

    /// The lines of a queue that are about one job.
    private static List<String> entry(String number, String queue) {
        return queue.lines()
                .dropWhile(line -> !line.startsWith(number + " "))
                .takeWhile(line -> line.startsWith(number + " ") || line.startsWith("\t"))
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Answer(int code, String words) {
        private static final Answer NONE = new Answer(1, "");
    }

    /// What a command answers; nothing when it is not installed or does not come to an end.
    private Answer ask(String command, String... words) {
        Optional<Path> program = folders.stream()
                .map(folder -> folder.resolve(command))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            return Answer.NONE;
        }
        try {
            // A file, since a command that hangs never closes a pipe.
            Path said = Files.createTempFile("tremplin-", ".txt");
            try {
                return run(program.get(), List.of(words), said);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            return Answer.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.NONE;
        }
    }

    private Answer run(Path program, List<String> words, Path said) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(program.toString()));
        line.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C"));
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            return Answer.NONE;
        }
        try (var in = Files.newInputStream(said)) {
            return new Answer(process.exitValue(), new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).strip());
        }
    }
}
