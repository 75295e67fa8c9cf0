package app.tremplin.cli;

import app.tremplin.export.DocumentFormat;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes a card, a lanyard badge or a sheet of stickers of the latest badge.
@CommandLine.Command(name = "card")
final class CardCommand extends Command {

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path file;

    @Option(names = "--local-link")
    private boolean local;

    @Option(names = "--kind", paramLabel = "card|lanyard|stickers", defaultValue = "card")
    private DocumentFormat kind = DocumentFormat.CARD;

    @Mixin
    private Look look = new Look();

    CardCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (kind == DocumentFormat.CERTIFICATE) {
            throw unsuitable("--kind", "certificate");
        }
        return new DocumentWriting(this, local).write(look.of(kind, this), Objects.requireNonNull(file));
    }
}
