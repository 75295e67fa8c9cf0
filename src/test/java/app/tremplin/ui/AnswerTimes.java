package app.tremplin.ui;

import app.tremplin.domain.Language;
import app.tremplin.domain.Samples;
import app.tremplin.work.Tremplin;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.testfx.api.FxToolkit;

/// How long a person with many missions waits for the window.
public final class AnswerTimes {

    private static final List<String> SEARCHES = List.of("e", "ep", "epreuve", "epreuve d'ete", "");
    private static final List<String> PLACES = List.of("home", "missions", "skills", "badges", "cv", "print", "verify");

    private record Time(double millis, double cpuMillis) {}

    private final Window window;
    private final Watchdog dog;
    private final Map<String, List<Time>> times = new LinkedHashMap<>();

    /// Whether the window has come to rest and the next frame shows what the action led to.
    private boolean awaited;

    /// When that frame was laid out.
    private long laidOut;

    private AnswerTimes(Window window, Watchdog dog) {
        this.window = window;
        this.dog = dog;
        Window.onWindowThread(() -> {
            window.running().addListener((property, before, now) -> awaited = now.intValue() == 0);
            window.scene().addPostLayoutPulseListener(() -> {
                if (awaited) {
                    awaited = false;
                    laidOut = System.nanoTime();
                }
            });
            return true;
        });
    }

    /// Logs missions of all types, over ten years.
    public static void fill(Path folder, int missions) {
        try (Tremplin tremplin = Tremplin.open(folder, Window.CLOCK)) {
            var types = tremplin.catalogue().missionTypes();
            tremplin.journal()
                    .logAll(IntStream.range(0, missions)
                            .mapToObj(i -> Samples.facts(
                                    i % 100 == 0 ? "Épreuve d’été" : "Fête " + i % 300,
                                    types.get(i % types.size()).id(),
                                    LocalDate.of(2016, 1, 1).plusDays(i % 3_900),
                                    30 + i % 400))
                            .toList());
        }
    }

    /// Goes to every place and filters, sorts and looks at the skills `rounds` times.
    ///
    /// @return the percentiles, and the times the window's thread was held for more than 16 ms of work
    public static String measure(Path folder, int rounds) throws InterruptedException {
        try (Window window = Window.open(folder, Language.FR);
                Watchdog dog = new Watchdog()) {
            // TestFX remembers the events of its stage, and with them every page that was ever shown.
            FxToolkit.toolkitContext().setRegisteredStage(null);
            AnswerTimes answers = new AnswerTimes(window, dog);
            for (String place : PLACES) {
                answers.goTo(place);
            }
            answers.times.clear();
            for (int round = 0; round < rounds; round++) {
                answers.goTo("missions");
                answers.filter();
                answers.sort();
                answers.goTo("skills");
                for (int part = 1; part < 4; part++) {
                    answers.press("skills part " + part, "part-" + part);
                }
            }
            for (int round = 0; round < rounds; round++) {
                answers.change();
            }
            return answers.report();
        }
    }

    private void goTo(String place) throws InterruptedException {
        press("open " + place, "place-" + place);
    }

    private void press(String name, String id) throws InterruptedException {
        time(name, () -> ((ButtonBase) window.scene().getRoot().lookup("#" + id)).fire());
    }

    private void filter() throws InterruptedException {
        TextField search = window.node("search");
        for (String words : SEARCHES) {
            time("filter", () -> search.setText(words));
        }
    }

    /// Takes a mission away and looks at the skills without it.
    private void change() throws InterruptedException {
        press("missions changed", "place-missions");
        TableView<?> table = window.node("missions");
        Window.onWindowThread(() -> {
            table.getSelectionModel().select(0);
            return true;
        });
        press("delete one", "delete");
        press("skills changed", "place-skills");
        window.undo();
        window.settle();
    }

    private void sort() throws InterruptedException {
        TableView<?> table = window.node("missions");
        for (TableColumn<?, ?> column : List.copyOf(table.getColumns())) {
            time("sort", () -> sortBy(table, column));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void sortBy(TableView<T> table, TableColumn<?, ?> column) {
        table.getSortOrder().setAll(List.of((TableColumn<T, ?>) column));
    }

    /// From the action until the frame that shows what it leads to is laid out; what is out of view may be built after
    /// that.
    private void time(String name, Runnable action) throws InterruptedException {
        dog.at(name);
        long start = System.nanoTime();
        long worked = cpu();
        Window.onWindowThread(() -> {
            action.run();
            awaited = window.running().get() == 0;
            return true;
        });
        window.rest();
        if (Window.onWindowThread(() -> awaited)) {
            window.frame();
        }
        times.computeIfAbsent(name, any -> new ArrayList<>())
                .add(new Time((Window.onWindowThread(() -> laidOut) - start) / 1e6, (cpu() - worked) / 1e6));
    }

    /// What the window's thread has worked so far.
    private static long cpu() {
        return Window.onWindowThread(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private String report() {
        StringBuilder report =
                new StringBuilder("milliseconds (and of work on the window's thread): median, 95th, worst\n");
        times.forEach((name, all) -> report.append(String.format(
                Locale.ROOT,
                "  %-14s %5.0f (%4.0f) %5.0f (%4.0f) %5.0f (%4.0f)  of %d%n",
                name,
                percentile(all.stream().map(Time::millis).toList(), 50),
                percentile(all.stream().map(Time::cpuMillis).toList(), 50),
                percentile(all.stream().map(Time::millis).toList(), 95),
                percentile(all.stream().map(Time::cpuMillis).toList(), 95),
                percentile(all.stream().map(Time::millis).toList(), 100),
                percentile(all.stream().map(Time::cpuMillis).toList(), 100),
                all.size())));
        List<Watchdog.Hold> late = dog.late();
        report.append("window's thread held for more than 16 ms of work: ")
                .append(late.size())
                .append(" times\n");
        Map<String, Watchdog.Hold> worst = new LinkedHashMap<>();
        late.forEach(hold -> worst.putIfAbsent(hold.where(), hold));
        worst.values().forEach(hold -> report.append("  ").append(hold));
        return report.toString();
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
