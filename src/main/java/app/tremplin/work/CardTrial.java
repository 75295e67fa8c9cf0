package app.tremplin.work;

import app.tremplin.domain.Language;
import app.tremplin.exchange.CatalogueReader;
import app.tremplin.export.DocumentFacts;
import app.tremplin.export.DocumentFormat;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Prints documents of invented people, to see how fast it goes on this machine and what memory it takes.
///
/// @param cards     how many people’s documents were printed
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
    private static final int TEAMS = 30;
    private static final int SKILLS = 15;

    /// Prints documents of `count` people into `folder`, but for those that are there in finished files.
    ///
    /// @param goOn as [CardRun#into] asks it
    /// @throws app.tremplin.domain.Failure when a file cannot be written
    public static CardTrial run(int count, DocumentFormat format, Path folder, Language language, IntPredicate goOn) {
        long start = System.nanoTime();
        long processor = processorTime();
        AtomicLong most = new AtomicLong();
        CardRun.Outcome outcome = run(count, PrintOrder.of(format, language)).into(folder, done -> {
            Runtime machine = Runtime.getRuntime();
            most.accumulateAndGet(machine.totalMemory() - machine.freeMemory(), Math::max);
            return goOn.test(done);
        });
        double worked = (processorTime() - processor) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;
        return new CardTrial(outcome.made(), outcome.found(), seconds, worked, most.get() >> 20);
    }

    private static CardRun run(int count, PrintOrder order) {
        List<String> skills = CatalogueReader.read(Asset.CATALOGUE.bytes()).skills().stream()
                .map(skill -> skill.label().in(order.language()))
                .toList();
        List<CardRun.Part> parts = DeskPrinting.files(order).cut(count).stream()
                .map(share -> new CardRun.Part(
                        String.format(
                                Locale.ROOT,
                                "%ss-%06d-%06d.pdf",
                                order.format().word(),
                                share.from() + 1,
                                share.until()),
                        share.count(),
                        share.gone(),
                        () -> IntStream.range(share.from(), share.until()).mapToObj(number -> person(number, skills))))
                .toList();
        return new CardRun(Documents.press(order, person(0, skills), Map.of()), parts);
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

    /// Volunteers of thirty teams, each with the skills of its missions, and an organisation with a name.
    private static DocumentFacts person(int number, List<String> skills) {
        List<String> turned = new ArrayList<>(skills);
        Collections.rotate(turned, number % TEAMS);
        String name =
                FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size() % LAST.size()) + " " + number;
        return new DocumentFacts(
                name,
                "Paris 2024",
                List.of(),
                Optional.of(60 * (4 + number % 90)),
                Optional.of(1 + number % 12),
                turned.subList(0, Math.min(SKILLS, turned.size())),
                Optional.of(new DocumentFacts.Organisation("Comité d’organisation", Optional.empty())),
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
