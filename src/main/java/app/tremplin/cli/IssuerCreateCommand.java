package app.tremplin.cli;

import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerDraft;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Picture;
import app.tremplin.platform.Settings;
import app.tremplin.work.Issuers;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes an organisation, with a new key or one from elsewhere.
@CommandLine.Command(name = "create", aliases = "import")
final class IssuerCreateCommand extends Command {

    @Option(names = "--name", paramLabel = "NAME", required = true)
    private String name = "";

    @Option(names = "--url", paramLabel = "URL", defaultValue = "")
    private String url = "";

    @Option(names = "--email", paramLabel = "E-MAIL", defaultValue = "")
    private String email = "";

    @Option(names = "--logo", paramLabel = "FILE")
    private @Nullable Path logo;

    @Option(names = "--domain", paramLabel = "HOST", defaultValue = "")
    private String domain = "";

    @Option(names = "--verify-address", paramLabel = "URL", defaultValue = Settings.LOCAL_ADDRESS)
    private String verifyAddress = Settings.LOCAL_ADDRESS;

    @Option(names = "--status-address", paramLabel = "URL", defaultValue = "")
    private String statusAddress = "";

    @Option(names = "--validity", paramLabel = "MONTHS", defaultValue = "")
    private String validity = "";

    @Option(names = "--key", paramLabel = "FILE")
    private @Nullable Path keyFile;

    @Option(names = "--key-passphrase-file", paramLabel = "FILE")
    private @Nullable Path keyPassphrase;

    @Mixin
    private OrganisationKey key = new OrganisationKey();

    IssuerCreateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        IssuerDraft draft =
                new IssuerDraft(name, url, email, domain, verifyAddress, statusAddress, validity, language());
        draft.problems().keySet().forEach(this::refuse);
        try (Tremplin tremplin = open()) {
            Optional<Picture> picture = Optional.ofNullable(logo).map(Issuers::logo);
            IssuerProfile profile = draft.profile(picture);
            char[] passphrase = key.passphrase(surroundings(), texts());
            Issuer made = keyFile == null
                    ? tremplin.issuers().create(profile, passphrase)
                    : tremplin.issuers().create(profile, keyFile, filePassphrase(), passphrase);
            Arrays.fill(passphrase, ' ');
            out().println(texts().get("cli.issuer.made", made.profile().name(), made.id(), made.did()));
            out().println(texts().get("organisation.passphrase.lost"));
            return Console.DONE;
        }
    }

    private void refuse(IssuerDraft.Field field) {
        switch (field) {
            case NAME -> throw unsuitable("--name", name);
            case URL -> throw unsuitable("--url", url);
            case EMAIL -> throw unsuitable("--email", email);
            case DOMAIN -> throw unsuitable("--domain", domain);
            case VERIFY_ADDRESS -> throw unsuitable("--verify-address", verifyAddress);
            case STATUS_ADDRESS -> throw unsuitable("--status-address", statusAddress);
            case VALIDITY -> throw unsuitable("--validity", validity);
        }
    }

    private char[] filePassphrase() {
        return keyPassphrase == null ? new char[0] : OrganisationKey.firstLine(Objects.requireNonNull(keyPassphrase));
    }
}
