package app.tremplin.cli;

import app.tremplin.domain.IssuedBadge;
import app.tremplin.work.Tremplin;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Withdraws a badge for good.
@CommandLine.Command(name = "revoke")
final class BadgeRevokeCommand extends Command {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    BadgeRevokeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (reason.isBlank()) {
            throw unsuitable("--reason", reason);
        }
        try (Tremplin tremplin = open()) {
            IssuedBadge badge = tremplin.register().named(id);
            tremplin.register().revoke(badge.badge().id(), reason);
            out().println(texts().get(
                            "cli.badge.revoke", badge.holder(), badge.badge().title()));
            out().println(texts().get(badge.statusIndex().isPresent() ? "register.publish" : "register.unlisted"));
            return Console.DONE;
        }
    }
}
