package app.tremplin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The badges.
@Command(
        name = "badge",
        subcommands = {
            BadgeCreateCommand.class,
            BadgeImportCommand.class,
            BadgeListCommand.class,
            BadgeIssueCommand.class,
            BadgePrintCommand.class,
            BadgeRevokeCommand.class,
            BadgeSuspendCommand.class,
            BadgeReinstateCommand.class,
            BadgeEndorseCommand.class
        })
final class BadgeCommand {

    @Mixin
    private Common common = new Common();
}
