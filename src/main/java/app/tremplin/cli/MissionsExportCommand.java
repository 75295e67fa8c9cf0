package app.tremplin.cli;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.KeyState;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes the missions that wait to be confirmed into a file for the desk.
@CommandLine.Command(name = "export")
final class MissionsExportCommand extends Command {

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Mixin
    private OwnName name = new OwnName();

    @Mixin
    private OrganisationKey key = new OrganisationKey();

    MissionsExportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            if (tremplin.declaring().waiting().isEmpty()) {
                throw new Failure(FailureCode.NOTHING_TO_DECLARE);
            }
            name.remember(tremplin);
            KeyState state = tremplin.badging().keyState();
            if (state == KeyState.NONE) {
                tremplin.badging().makeKey(surroundings().passphrase().orElseGet(() -> new char[0]));
            } else if (state == KeyState.LOCKED) {
                char[] passphrase = key.passphrase(surroundings(), texts());
                tremplin.badging().unlock(passphrase);
                Arrays.fill(passphrase, ' ');
            }
            int missions = tremplin.declaring().export(Objects.requireNonNull(file));
            out().println(texts().get("cli.missions.exported", missions, file));
            return Console.DONE;
        }
    }
}
