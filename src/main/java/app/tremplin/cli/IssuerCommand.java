package app.tremplin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The organisations that sign badges here.
@Command(
        name = "issuer",
        subcommands = {
            IssuerCreateCommand.class,
            IssuerListCommand.class,
            IssuerExportCommand.class,
            IssuerRotateCommand.class,
            IssuerBackupCommand.class,
            IssuerRestoreCommand.class
        })
final class IssuerCommand {

    @Mixin
    private Common common = new Common();
}
