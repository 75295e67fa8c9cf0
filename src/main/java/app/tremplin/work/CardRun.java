package app.tremplin.work;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.export.DocumentFacts;
import app.tremplin.export.Press;
import app.tremplin.platform.AtomicFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Prints the cards of a whole event into PDF files.
///
/// A file that is there already is finished, since each is written whole or not at all: a run that was stopped goes on
/// where it was. Only as many files as there are processors are in memory at a time.
public final class CardRun {

    /// How many cards a file holds at most.
    public static final int PAGES = 500;

    private static final int MOST_THREADS = 4;

    private final Press press;
    private final List<Part> parts;

    /// One file of a run.
    ///
    /// @param name  of the file; nothing else may ever have it than these very cards
    /// @param cards how many
    /// @param gone  how many places of the first sheet are taken already
    /// @param facts what they say; asked for once, by one of several threads
    public record Part(String name, int cards, int gone, Supplier<Stream<DocumentFacts>> facts) {}

    public CardRun(Press press, List<Part> parts) {
        this.press = press;
        this.parts = List.copyOf(parts);
    }

    /// What a run came to.
    ///
    /// @param made  cards in files that were written now
    /// @param found cards in files that were there already
    public record Outcome(int made, int found) {}

    /// Writes the files into `folder`.
    ///
    /// @param goOn told after each card how many are done, those found finished included, by several threads at a
    ///             time; false stops the run, and files that are not finished are not written
    /// @throws Failure when a file cannot be written
    public Outcome into(Path folder, IntPredicate goOn) {
        return into(folder, goOn, finished -> {});
    }

    /// The same, telling of each part that is finished, by several threads at a time.
    ///
    /// @throws Failure when a file cannot be written
    public Outcome into(Path folder, IntPredicate goOn, Consumer<Part> finished) {
        Going going = new Going(folder, goOn, finished);
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> files = new ArrayList<>();
            parts.forEach(part -> files.add(workers.submit(() -> going.write(part))));
            try {
                files.forEach(CardRun::await);
            } finally {
                // After a failure there is no sense in the files that are still to come.
                going.stopped.set(true);
            }
        }
        return new Outcome(going.made.get(), going.found.get());
    }

    /// A run under way.
    private final class Going {

        private final Path folder;
        private final IntPredicate goOn;
        private final Consumer<Part> finished;
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger made = new AtomicInteger();
        private final AtomicInteger found = new AtomicInteger();
        private final AtomicBoolean stopped = new AtomicBoolean();

        private Going(Path folder, IntPredicate goOn, Consumer<Part> finished) {
            this.folder = folder;
            this.goOn = goOn;
            this.finished = finished;
        }

        private void write(Part part) {
            if (stopped.get()) {
                return;
            }
            Path file = folder.resolve(part.name());
            if (Files.exists(file)) {
                found.addAndGet(part.cards());
                finished.accept(part);
                count(part.cards());
                return;
            }
            // A file has a page at least, even one that is thrown away.
            AtomicBoolean begun = new AtomicBoolean();
            Stream<DocumentFacts> facts = part.facts().get().takeWhile(card -> count(1) || !begun.getAndSet(true));
            byte[] pdf = press.print(facts, part.gone());
            if (!stopped.get()) {
                AtomicFile.write(file, pdf);
                made.addAndGet(part.cards());
                finished.accept(part);
            }
        }

        private boolean count(int cards) {
            if (!goOn.test(done.addAndGet(cards))) {
                stopped.set(true);
            }
            return !stopped.get();
        }
    }

    private static void await(Future<?> file) {
        try {
            file.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(e, FailureCode.FILE_UNWRITABLE, "pdf");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        }
    }
}
