package app.tremplin.cli;

import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes all there is into one ZIP file that others can read.
@CommandLine.Command(name = "take-away")
final class DataTakeAwayCommand extends Command {

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--with-keys")
    private boolean keys;

    DataTakeAwayCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            int files = tremplin.takingAway().write(Objects.requireNonNull(file), keys, language(), done -> {});
            out().println(texts().get("data.taken", file, files));
            out().println(texts().get(keys ? "data.page.keys.in" : "data.page.keys.out"));
            return Console.DONE;
        }
    }
}
