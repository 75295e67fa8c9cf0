package app.tremplin.cli;

import app.tremplin.work.Tremplin;
import app.tremplin.work.Trusting;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// Takes in a list of organisations whose keys are known.
@CommandLine.Command(name = "import")
final class IssuersImportCommand extends Command {

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    IssuersImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            Trusting.Learnt learnt = tremplin.trusting().importIssuers(Objects.requireNonNull(file));
            out().println(texts().get("trust.issuers.imported", learnt.keys(), learnt.confirmed()));
            return Console.DONE;
        }
    }
}
