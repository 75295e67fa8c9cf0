package app.tremplin.cli;

import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.Issuer;
import app.tremplin.work.Endorsing;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Signs an organisation's word for a badge that a volunteer signed.
@CommandLine.Command(name = "endorse")
final class BadgeEndorseCommand extends Command {

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--issuer", paramLabel = "ID", required = true)
    private String issuerId = "";

    @Option(names = "--comment", paramLabel = "TEXT", defaultValue = "")
    private String comment = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path out;

    @Mixin
    private OrganisationKey key = new OrganisationKey();

    BadgeEndorseCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            Issuer issuer = tremplin.issuers().named(issuerId);
            key.unlock(tremplin, issuer, surroundings(), texts());
            Path target = Objects.requireNonNull(out);
            Endorsing.Candidate candidate = tremplin.endorsing().look(Objects.requireNonNull(file), texts().language());
            tremplin.endorsing().endorse(candidate, comment, issuer, target);
            BadgeClaims claims = candidate.report().claims();
            out().println(texts().get("cli.badge.endorsed", claims.holder(), claims.title()));
            out().println(texts().get("cli.written", target));
            return Console.DONE;
        }
    }
}
