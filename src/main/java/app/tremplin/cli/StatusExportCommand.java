package app.tremplin.cli;

import app.tremplin.domain.Issuer;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes an organisation's signed status lists into one file to carry to other desks.
@CommandLine.Command(name = "export")
final class StatusExportCommand extends Command {

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--issuer", paramLabel = "ID", defaultValue = "")
    private String issuerId = "";

    @Mixin
    private OrganisationKey key = new OrganisationKey();

    StatusExportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            Issuer issuer = issuer(tremplin);
            key.unlock(tremplin, issuer, surroundings(), texts());
            int lists = tremplin.withdrawals().export(issuer, Objects.requireNonNull(file));
            out().println(texts().get("cli.status.exported", lists, file));
            return Console.DONE;
        }
    }

    /// The only one there is, when none is named.
    private Issuer issuer(Tremplin tremplin) {
        List<Issuer> all = tremplin.issuers().all();
        return issuerId.isBlank() && all.size() == 1
                ? all.getFirst()
                : tremplin.issuers().named(issuerId);
    }
}
