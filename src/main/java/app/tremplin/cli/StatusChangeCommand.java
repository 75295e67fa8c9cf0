package app.tremplin.cli;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.work.Register;
import app.tremplin.work.Tremplin;
import picocli.CommandLine.Parameters;

/// Changes whether the organisation stands by an issued badge, and says what is to be published now.
abstract class StatusChangeCommand extends Command {

    private final String done;

    @Parameters(paramLabel = "ID")
    private String id = "";

    /// @param done key of the sentence that tells the badge's holder and title
    StatusChangeCommand(Surroundings surroundings, String done) {
        super(surroundings);
        this.done = done;
    }

    /// Makes the change.
    abstract void change(Register register, Id<Badge> badge);

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            IssuedBadge badge = tremplin.register().named(id);
            change(tremplin.register(), badge.badge().id());
            out().println(texts().get(done, badge.holder(), badge.badge().title()));
            out().println(texts().get(badge.statusIndex().isPresent() ? "register.publish" : "register.unlisted"));
            return Console.DONE;
        }
    }
}
