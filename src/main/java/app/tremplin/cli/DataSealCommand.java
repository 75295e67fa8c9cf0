package app.tremplin.cli;

import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes all there is, keys included, into one sealed file for another computer.
@CommandLine.Command(name = "seal")
final class DataSealCommand extends Command {

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Mixin
    private OrganisationKey key = new OrganisationKey();

    DataSealCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            char[] passphrase = key.passphrase(surroundings(), texts());
            try {
                tremplin.moving().seal(Objects.requireNonNull(file), passphrase, done -> {});
            } finally {
                Arrays.fill(passphrase, ' ');
            }
            out().println(texts().get("cli.written", file));
            return Console.DONE;
        }
    }
}
