package app.tremplin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The lists of withdrawn badges.
@Command(
        name = "status",
        subcommands = {StatusImportCommand.class, StatusExportCommand.class})
final class StatusCommand {

    @Mixin
    private Common common = new Common();
}
