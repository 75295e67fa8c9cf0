package app.tremplin.cli;

import app.tremplin.domain.Backup;
import app.tremplin.work.Tremplin;
import java.util.Optional;
import picocli.CommandLine;

/// Takes a backup now, if anything changed.
@CommandLine.Command(name = "backup")
final class DataBackupCommand extends Command {

    DataBackupCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            Optional<Backup> taken = tremplin.backups().catchUp();
            out().println(taken.map(backup -> texts().get("cli.written", backup.name()))
                    .orElseGet(() -> texts().get("data.backup.same")));
            return Console.DONE;
        }
    }
}
