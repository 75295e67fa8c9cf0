package app.tremplin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The data as a whole.
@Command(
        name = "data",
        subcommands = {
            DataListCommand.class,
            DataBackupCommand.class,
            DataRestoreCommand.class,
            DataCheckCommand.class,
            DataTakeAwayCommand.class,
            DataSealCommand.class,
            DataOpenCommand.class
        })
final class DataCommand {

    @Mixin
    private Common common = new Common();
}
