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

/// Writes a sealed copy of an organisation's keys.
@CommandLine.Command(name = "backup")
final class IssuerBackupCommand extends Command {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path file;

    @Mixin
    private OrganisationKey key = new OrganisationKey();

    IssuerBackupCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            char[] passphrase = key.passphrase(surroundings(), texts());
            tremplin.issuers().backup(tremplin.issuers().named(id), passphrase, Objects.requireNonNull(file));
            Arrays.fill(passphrase, ' ');
            out().println(texts().get("cli.written", file));
            return Console.DONE;
        }
    }
}
