package app.tremplin.cli;

import app.tremplin.work.CardTrial;
import app.tremplin.work.Scratch;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Prints cards by the thousand and says how fast it went.
@CommandLine.Command(name = "cards")
final class BenchCardsCommand extends Command {

    @Option(names = "--count", paramLabel = "N", defaultValue = "45000")
    private int count;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path folder;

    BenchCardsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (count < 1) {
            throw unsuitable("--count", count);
        }
        try (Scratch scratch = Scratch.make()) {
            CardTrial trial = CardTrial.run(count, Optional.ofNullable(folder).orElse(scratch.folder()), language());
            out().println(texts().get(
                            "cli.bench.cards",
                            trial.cards(),
                            Math.round(trial.seconds()),
                            Math.round(trial.rate()),
                            trial.megabytes()));
        }
        return Console.DONE;
    }
}
