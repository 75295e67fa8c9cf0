package app.tremplin.cli;

import app.tremplin.domain.IssuedBadge;
import app.tremplin.work.Tremplin;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Withdraws a badge for now.
@CommandLine.Command(name = "suspend")
final class BadgeSuspendCommand extends Command {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    BadgeSuspendCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            throw unsuitable("--reason", reason);
        }
        try (Tremplin tremplin = open()) {
            IssuedBadge badge = tremplin.register().named(id);
            tremplin.register().suspend(badge.badge().id(), reason);
            out().println(texts().get(
                            "cli.badge.suspend", badge.holder(), badge.badge().title()));
            out().println(texts().get(badge.statusIndex().isPresent() ? "register.publish" : "register.unlisted"));
            return Console.DONE;
        }
    }
}
