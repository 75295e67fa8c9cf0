package app.tremplin.bench;

import app.tremplin.ui.AnswerTimes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;

/// How long a person with 10,000 missions waits for filtering, sorting and the skills, in a real window.
public final class WindowBenchmark {

    private static final int MISSIONS = 10_000;
    private static final int ROUNDS = 60;

    private WindowBenchmark() {}

    /// Prints the percentiles.
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("tremplin-bench");
        try {
            AnswerTimes.fill(folder, MISSIONS);
            System.out.println(AnswerTimes.measure(folder, ROUNDS));
        } finally {
            Platform.exit();
            try (Stream<Path> all = Files.walk(folder)) {
                List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        }
    }
}
