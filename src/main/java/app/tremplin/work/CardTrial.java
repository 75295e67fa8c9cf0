package app.tremplin.work;

import app.tremplin.domain.Language;
import app.tremplin.export.DocumentFacts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Prints cards of invented people, to see how fast it goes on this machine and what memory it takes.
///
/// @param cards     how many were printed
/// @param seconds   how long it took
/// @param megabytes the most memory that was in use when a file was finished
public record CardTrial(int cards, double seconds, long megabytes) {

    private static final List<String> FIRST = List.of(
            "Aïcha", "Marie-Antoinette", "Jean", "Zoé", "Łukasz", "Nguyễn Thị", "Ελένη", "Юрий", "محمد", "प्रिया", "王");
    private static final List<String> LAST =
            List.of("Lemoine", "Martin", "de La Rochefoucauld", "Nowak", "O’Brien", "Ünal", "García Márquez");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int TOKEN = 330;

    /// Prints `count` cards into `folder`.
    ///
    /// @throws app.tremplin.domain.Failure when a file cannot be written
    public static CardTrial run(int count, Path folder, Language language) {
        long start = System.nanoTime();
        AtomicLong most = new AtomicLong();
        int cards = new CardRun(count, CardTrial::card, language).into(folder, done -> {
            Runtime machine = Runtime.getRuntime();
            most.accumulateAndGet(machine.totalMemory() - machine.freeMemory(), Math::max);
            return true;
        });
        return new CardTrial(cards, (System.nanoTime() - start) / 1e9, most.get() >> 20);
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
                "HTTPS://VERIFY.EXAMPLE.ORG/#" + token(number),
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
