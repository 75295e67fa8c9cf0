package app.tremplin.cli;

import app.tremplin.export.DocumentFormat;
import app.tremplin.work.CardTrial;
import app.tremplin.work.Scratch;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Prints cards, or other documents, by the thousand and says how fast it went.
@CommandLine.Command(name = "cards")
final class BenchCardsCommand extends Command {

    private static final int MOST = 1_000_000;
    private static final int EVERY = 2_500;

    @Option(names = "--count", paramLabel = "N", defaultValue = "45000")
    private int count;

    @Option(names = "--kind", paramLabel = "card|lanyard|stickers|certificate", defaultValue = "card")
    private DocumentFormat kind = DocumentFormat.CARD;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path folder;

    BenchCardsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (count < 1 || count > MOST) {
            throw unsuitable("--count", count);
        }
        try (Scratch scratch = Scratch.make()) {
            CardTrial trial = CardTrial.run(
                    count, kind, Optional.ofNullable(folder).orElse(scratch.folder()), language(), this::tell);
            if (trial.found() > 0) {
                out().println(texts().get("cli.bench.cards.found", trial.found()));
            }
            out().println(texts().get(
                            "cli.bench.cards",
                            trial.cards(),
                            Math.round(trial.seconds()),
                            Math.round(trial.rate()),
                            trial.megabytes(),
                            Math.round(trial.worked())));
        }
        return Console.DONE;
    }

    private boolean tell(int done) {
        if (done % EVERY == 0 && done < count) {
            err().println(texts().get("cli.bench.cards.done", done, count));
            err().flush();
        }
        return true;
    }
}
