package app.tremplin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Measurements on this machine.
@Command(name = "bench", subcommands = BenchCardsCommand.class)
final class BenchCommand {

    @Mixin
    private Common common = new Common();
}
