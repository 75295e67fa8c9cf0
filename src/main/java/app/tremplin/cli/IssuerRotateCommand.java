package app.tremplin.cli;

import app.tremplin.domain.Issuer;
import app.tremplin.work.Tremplin;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Gives an organisation a new key under the same passphrase.
@CommandLine.Command(name = "rotate")
final class IssuerRotateCommand extends Command {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Mixin
    private OrganisationKey key = new OrganisationKey();

    IssuerRotateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            Issuer issuer = tremplin.issuers().named(id);
            char[] passphrase = key.passphrase(surroundings(), texts());
            Issuer rotated = tremplin.issuers().rotate(issuer.id(), passphrase);
            Arrays.fill(passphrase, ' ');
            out().println(texts().get("cli.issuer.rotated", rotated.key().did()));
            return Console.DONE;
        }
    }
}
