package app.tremplin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The organisations whose keys are known.
@Command(
        name = "issuers",
        subcommands = {IssuersImportCommand.class, IssuersListCommand.class})
final class IssuersCommand {

    @Mixin
    private Common common = new Common();
}
