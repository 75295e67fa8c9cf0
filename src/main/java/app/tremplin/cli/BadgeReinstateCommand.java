package app.tremplin.cli;

import app.tremplin.domain.IssuedBadge;
import app.tremplin.work.Tremplin;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// Gives a suspended badge back.
@CommandLine.Command(name = "reinstate")
final class BadgeReinstateCommand extends Command {

    @Parameters(paramLabel = "ID")
    private String id = "";

    BadgeReinstateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            IssuedBadge badge = tremplin.register().named(id);
            tremplin.register().reinstate(badge.badge().id());
            out().println(texts().get(
                            "cli.badge.reinstate", badge.holder(), badge.badge().title()));
            out().println(texts().get(badge.statusIndex().isPresent() ? "register.publish" : "register.unlisted"));
            return Console.DONE;
        }
    }
}
