package app.tremplin.cli;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Id;
import app.tremplin.work.Register;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Withdraws a badge for good.
@CommandLine.Command(name = "revoke")
final class BadgeRevokeCommand extends StatusChangeCommand {

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    BadgeRevokeCommand(Surroundings surroundings) {
        super(surroundings, "cli.badge.revoke");
    }

    @Override
    void change(Register register, Id<Badge> badge) {
        if (reason.isBlank()) {
            throw unsuitable("--reason", reason);
        }
        register.revoke(badge, reason);
    }
}
