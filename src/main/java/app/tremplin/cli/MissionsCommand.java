package app.tremplin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The missions.
@Command(
        name = "missions",
        subcommands = {MissionsImportCommand.class, MissionsListCommand.class, MissionsExportCommand.class})
final class MissionsCommand {

    @Mixin
    private Common common = new Common();
}
