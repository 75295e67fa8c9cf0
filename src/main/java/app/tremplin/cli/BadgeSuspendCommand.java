package app.tremplin.cli;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Id;
import app.tremplin.work.Register;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Withdraws a badge for now.
@CommandLine.Command(name = "suspend")
final class BadgeSuspendCommand extends StatusChangeCommand {

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    BadgeSuspendCommand(Surroundings surroundings) {
        super(surroundings, "cli.badge.suspend");
    }

    @Override
    void change(Register register, Id<Badge> badge) {
        if (reason.isBlank()) {
            throw unsuitable("--reason", reason);
        }
        register.suspend(badge, reason);
    }
}
