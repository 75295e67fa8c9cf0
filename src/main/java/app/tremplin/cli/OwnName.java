package app.tremplin.cli;

import app.tremplin.domain.Volunteer;
import app.tremplin.work.Tremplin;
import picocli.CommandLine.Option;

/// The volunteer's name, for those who never open the window; it is remembered.
final class OwnName {

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "")
    private String name = "";

    /// Remembers the name if one was given.
    void remember(Tremplin tremplin) {
        if (!name.isBlank()) {
            Volunteer me = tremplin.identity().me();
            tremplin.identity().change(name, me.accreditation(), me.emails());
        }
    }
}
