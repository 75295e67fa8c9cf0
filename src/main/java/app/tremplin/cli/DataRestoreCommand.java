package app.tremplin.cli;

import app.tremplin.domain.Backup;
import app.tremplin.work.Tremplin;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// Puts a backup in the place of the data, after a copy of what is there.
@CommandLine.Command(name = "restore")
final class DataRestoreCommand extends Command {

    @Parameters(paramLabel = "NAME")
    private String name = "";

    DataRestoreCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Backup backup;
        Runnable restoring;
        try (Tremplin tremplin = open()) {
            backup = tremplin.backups().named(name);
            restoring = tremplin.backups().restoration(backup);
        }
        restoring.run();
        try (Tremplin tremplin = open()) {
            out().println(texts().get("data.restored", backup.taken()));
            out().println(DataListCommand.contents(tremplin.backups().present(), texts()));
            return Console.DONE;
        }
    }
}
