package app.tremplin.work;

import app.tremplin.domain.Language;
import app.tremplin.export.CardPress;
import app.tremplin.export.DocumentFacts;
import app.tremplin.export.DocumentFormat;
import app.tremplin.export.DocumentLayout;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Prints cards of invented people, to see how fast it goes on this machine and what memory it takes.
///
/// @param cards     how many were printed
/// @param found     how many were in finished files already
/// @param seconds   how long it took
/// @param worked    how long processors worked on it, in seconds: what counts on a computer that has other work too
/// @param megabytes the most heap memory that was in use after any card, garbage included
public record CardTrial(int cards, int found, double seconds, double worked, long megabytes) {

    private static final List<String> FIRST = List.of(
            "Aïcha", "Marie-Antoinette", "Jean", "Zoé", "Łukasz", "Nguyễn Thị", "Ελένη", "Юрий", "محمد", "प्रिया", "王");
    private static final List<String> LAST =
            List.of("Lemoine", "Martin", "de La Rochefoucauld", "Nowak", "O’Brien", "Ünal", "García Márquez");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int TOKEN = 330;

    /// Prints `count` cards into `folder`, but for those that are there in finished files.
    ///
    /// @param goOn as [CardRun#into] asks it
    /// @throws app.tremplin.domain.Failure when a file cannot be written
    public static CardTrial run(int count, Path folder, Language language, IntPredicate goOn) {
        long start = System.nanoTime();
        long processor = processorTime();
        AtomicLong most = new AtomicLong();
        CardRun.Outcome outcome = run(count, language).into(folder, done -> {
            Runtime machine = Runtime.getRuntime();
            most.accumulateAndGet(machine.totalMemory() - machine.freeMemory(), Math::max);
            return goOn.test(done);
        });
        double worked = (processorTime() - processor) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;
        return new CardTrial(outcome.made(), outcome.found(), seconds, worked, most.get() >> 20);
    }

    private static CardRun run(int count, Language language) {
        DocumentLayout layout = DocumentLayout.of(DocumentFormat.CARD, language);
        List<CardRun.Part> parts = CardRun.cut(
                count,
                CardRun.PAGES,
                (from, until) -> new CardRun.Part(
                        String.format(Locale.ROOT, "cards-%06d-%06d.pdf", from + 1, until),
                        until - from,
                        () -> IntStream.range(from, until).mapToObj(CardTrial::card)));
        return new CardRun(new CardPress(layout, card(0)), parts);
    }

    /// What all threads of the program have used, in nanoseconds; 0 where the system does not tell.
    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? Math.max(0, system.getProcessCpuTime())
                : 0;
    }

    /// Cards in a second.
    public double rate() {
        return cards / Math.max(seconds, 1e-9);
    }

    private static DocumentFacts card(int number) {
        String name =
                FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size() % LAST.size()) + " " + number;
        return new DocumentFacts(
                name,
                "Paris 2024",
                List.of(),
                Optional.of(60 * (4 + number % 90)),
                Optional.of(1 + number % 12),
                List.of(),
                Optional.empty(),
                LocalDate.of(2024, 9, 9),
                Optional.of("HTTPS://VERIFY.EXAMPLE.ORG/#" + token(number)),
                Optional.empty());
    }

    /// As long as a real one, and different on every card.
    private static String token(int number) {
        StringBuilder token = new StringBuilder();
        long state = number * 0x9E3779B97F4A7C15L + 1;
        for (int i = 0; i < TOKEN; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            token.append(LETTERS.charAt((int) (state >>> 59)));
        }
        return token.toString();
    }
}
