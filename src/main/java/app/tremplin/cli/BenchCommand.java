package app.tremplin.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Measures.
@Command(
        name = "bench",
        subcommands = {BenchIssueCommand.class, BenchCardsCommand.class})
final class BenchCommand {

    @Mixin
    private Common common = new Common();
}
