package app.tremplin.cli;

import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts the keys of an organisation back from a sealed copy.
@CommandLine.Command(name = "restore")
final class IssuerRestoreCommand extends Command {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--from", paramLabel = "FILE", required = true)
    private @Nullable Path file;

    @Mixin
    private OrganisationKey key = new OrganisationKey();

    IssuerRestoreCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            char[] passphrase = key.passphrase(surroundings(), texts());
            tremplin.issuers().restore(tremplin.issuers().named(id), passphrase, Objects.requireNonNull(file));
            Arrays.fill(passphrase, ' ');
            out().println(texts().get("cli.issuer.restored"));
            return Console.DONE;
        }
    }
}
