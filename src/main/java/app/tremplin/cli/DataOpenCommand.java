package app.tremplin.cli;

import app.tremplin.work.Moving;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Puts what a sealed file holds in the place of the data, after a copy of what is there.
@CommandLine.Command(name = "open")
final class DataOpenCommand extends Command {

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Mixin
    private OrganisationKey key = new OrganisationKey();

    DataOpenCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Moving.Arrival arrival;
        try (Tremplin tremplin = open()) {
            char[] passphrase = key.passphrase(surroundings(), texts());
            try {
                arrival = tremplin.moving().open(Objects.requireNonNull(file), passphrase);
            } finally {
                Arrays.fill(passphrase, ' ');
            }
        }
        arrival.putInPlace().run();
        out().println(texts().get(arrival.done(DataListCommand.contents(arrival.contents(), texts()))));
        return Console.DONE;
    }
}
