package app.tremplin.cli;

import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// Takes in an organisation's lists of withdrawn badges.
@CommandLine.Command(name = "import")
final class StatusImportCommand extends Command {

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    StatusImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            int lists = tremplin.trusting().importStatus(Objects.requireNonNull(file));
            out().println(texts().get("trust.status.imported", lists));
            return Console.DONE;
        }
    }
}
