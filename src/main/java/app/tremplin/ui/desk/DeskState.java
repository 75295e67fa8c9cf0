package app.tremplin.ui.desk;

import app.tremplin.domain.Declaration;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Picture;
import app.tremplin.domain.Publication;
import java.nio.file.Path;
import java.util.List;

/// How far the desk is with one volunteer.
sealed interface DeskState {

    /// Nobody is at the desk.
    record Waiting() implements DeskState {}

    /// The file cannot be used.
    ///
    /// @param why the sentence to show in its place
    record Unreadable(Phrase why) implements DeskState {}

    /// Their missions are on the table.
    record Deciding(Declaration declaration) implements DeskState {}

    /// Their badges are signed and saved.
    ///
    /// @param folder where they are
    /// @param answer whether an answer with the refusals is among them
    /// @param qr     the code of the first badge's link
    /// @param web    whether what their organisation published knows the key
    record Signed(Issuer issuer, List<IssuedBadge> badges, Path folder, boolean answer, Picture qr, Publication web)
            implements DeskState {
        public Signed {
            badges = List.copyOf(badges);
        }
    }
}
