package app.tremplin.work;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Language;
import app.tremplin.export.CardPress;
import app.tremplin.export.DocumentFacts;
import app.tremplin.export.DocumentFormat;
import app.tremplin.export.DocumentLayout;
import app.tremplin.platform.AtomicFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Prints the cards of a whole event into PDF files of 500 pages.
///
/// A file that is there already is finished, since each is written whole or not at all: a run that was stopped goes on
/// where it was. Only as many files as there are processors are in memory at a time.
public final class CardRun {

    /// How many cards a file holds at most.
    public static final int PAGES = 500;

    private static final int MOST_THREADS = 4;

    private final int count;
    private final IntFunction<DocumentFacts> card;
    private final CardPress press;

    /// @param count how many cards
    /// @param card  what card number n says, from 0; asked by several threads
    public CardRun(int count, IntFunction<DocumentFacts> card, Language language) {
        this.count = count;
        this.card = card;
        this.press = new CardPress(DocumentLayout.of(DocumentFormat.CARD, language), card.apply(0));
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
        Going going = new Going(folder, goOn);
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> files = new ArrayList<>();
            for (int first = 0; first < count; first += PAGES) {
                int from = first;
                files.add(workers.submit(() -> going.write(from, Math.min(count, from + PAGES))));
            }
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
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger made = new AtomicInteger();
        private final AtomicInteger found = new AtomicInteger();
        private final AtomicBoolean stopped = new AtomicBoolean();

        private Going(Path folder, IntPredicate goOn) {
            this.folder = folder;
            this.goOn = goOn;
        }

        private void write(int from, int until) {
            Path file = folder.resolve(String.format(Locale.ROOT, "cards-%06d-%06d.pdf", from + 1, until));
            if (Files.exists(file)) {
                found.addAndGet(until - from);
                count(until - from);
            } else if (!stopped.get()) {
                byte[] pdf = press.print(IntStream.range(from, until)
                        .takeWhile(number -> number == from || !stopped.get())
                        .mapToObj(this::counted));
                if (!stopped.get()) {
                    AtomicFile.write(file, pdf);
                    made.addAndGet(until - from);
                }
            }
        }

        private DocumentFacts counted(int number) {
            count(1);
            return card.apply(number);
        }

        private void count(int cards) {
            if (!goOn.test(done.addAndGet(cards))) {
                stopped.set(true);
            }
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
