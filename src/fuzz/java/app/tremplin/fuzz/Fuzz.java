package app.tremplin.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The door for Jazzer, which makes up inputs, guided by the branches that they take.
public final class Fuzz {

    private static final long LONGEST_NANOS = 1_000_000_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static @Nullable Parser parser;

    private Fuzz() {}

    /// Makes a folder ready, with the inputs to begin from: `main(parser, folder)`.
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        Files.createDirectories(folder.resolve("corpus"));
        Files.createDirectories(folder.resolve("found"));
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        int number = 0;
        for (byte[] seed : parser(args[0]).seeds()) {
            Files.write(seeds.resolve("seed-" + number++), seed);
        }
    }

    /// Jazzer calls this first, with the name of a parser. What is slow only the first time is over afterwards.
    public static void fuzzerInitialize(String[] args) {
        parser = parser(args[0]);
        for (int i = 0; i < 20; i++) {
            parser.seeds().forEach(parser::read);
        }
    }

    /// Jazzer calls this with every input. Processor time is counted: the machine may have other work.
    public static void fuzzerTestOneInput(byte[] input) {
        long before = THREADS.getCurrentThreadCpuTime();
        Objects.requireNonNull(parser).read(input);
        long took = THREADS.getCurrentThreadCpuTime() - before;
        if (took > LONGEST_NANOS) {
            throw new IllegalStateException("took " + took / 1_000_000 + " ms");
        }
    }

    private static Parser parser(String word) {
        return Parser.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
