package app.tremplin.cli;

import app.tremplin.domain.ImportOutcome;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// Imports badges into the wallet, and says for each file what became of it.
@CommandLine.Command(name = "import")
final class BadgeImportCommand extends Command {

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    BadgeImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            List<ImportOutcome> outcomes = tremplin.wallet().add(files);
            outcomes.forEach(this::tell);
            boolean refused = outcomes.stream().anyMatch(outcome -> outcome instanceof ImportOutcome.Refused);
            return refused ? Console.REFUSED : Console.DONE;
        }
    }

    private void tell(ImportOutcome outcome) {
        String line = texts().get("cli.wallet.outcome", outcome.file(), outcome.phrase());
        (outcome instanceof ImportOutcome.Refused ? err() : out()).println(line);
    }
}
