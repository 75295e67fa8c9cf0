package app.tremplin.cli;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Id;
import app.tremplin.work.Register;
import picocli.CommandLine;

/// Gives a suspended badge back.
@CommandLine.Command(name = "reinstate")
final class BadgeReinstateCommand extends StatusChangeCommand {

    BadgeReinstateCommand(Surroundings surroundings) {
        super(surroundings, "cli.badge.reinstate");
    }

    @Override
    void change(Register register, Id<Badge> badge) {
        register.reinstate(badge);
    }
}
