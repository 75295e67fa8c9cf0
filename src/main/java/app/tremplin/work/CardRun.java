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

    /// Writes the files into `folder`.
    ///
    /// @param goOn told how many cards are done, files found finished included; false stops the run after the files
    ///             that are being made
    /// @return how many cards are in `folder` in the end
    /// @throws Failure when a file cannot be written
    public int into(Path folder, IntPredicate goOn) {
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), 4);
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> files = new ArrayList<>();
            for (int first = 0; first < count; first += PAGES) {
                int from = first;
                files.add(workers.submit(() -> {
                    if (!stopped.get()) {
                        int until = Math.min(count, from + PAGES);
                        write(folder, from, until);
                        if (!goOn.test(done.addAndGet(until - from))) {
                            stopped.set(true);
                        }
                    }
                }));
            }
            files.forEach(CardRun::await);
        }
        return done.get();
    }

    private void write(Path folder, int from, int until) {
        Path file = folder.resolve(String.format(Locale.ROOT, "cards-%06d-%06d.pdf", from + 1, until));
        if (!Files.exists(file)) {
            AtomicFile.write(
                    file,
                    press.print(IntStream.range(from, until).mapToObj(card).toList()));
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
