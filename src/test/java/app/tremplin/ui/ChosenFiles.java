package app.tremplin.ui;

import app.tremplin.ui.kit.FileChoice;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Answers the program's questions for a file with what a test has laid out; nothing left is a cancelled question.
final class ChosenFiles implements FileChoice {

    private final Deque<Path> files = new ArrayDeque<>();

    /// Lays out the answer to the next question that has none yet.
    void add(Path file) {
        files.add(file);
    }

    /// Takes back all answers that were not asked for.
    void forget() {
        files.clear();
    }

    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public List<Path> openAll(String title, List<Kind> kinds) {
        List<Path> all = List.copyOf(files);
        files.clear();
        return all;
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> save(String title, String suggestedName, List<Kind> kinds) {
        return Optional.ofNullable(files.poll());
    }
}
