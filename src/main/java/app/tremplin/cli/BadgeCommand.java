package app.tremplin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The badges.
@Command(
        name = "badge",
        subcommands = {BadgeCreateCommand.class, BadgeImportCommand.class, BadgeListCommand.class})
final class BadgeCommand {

    @Mixin
    private Common common = new Common();
}
