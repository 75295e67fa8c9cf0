package app.tremplin.ui.issuer;

import app.tremplin.domain.Issuer;
import app.tremplin.domain.LocalAddress;
import app.tremplin.domain.Publication;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Where an organisation publishes, and what came of it.
final class PublishModel {

    private final ObjectProperty<Optional<Issuer>> issuer = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Publication> publication = new SimpleObjectProperty<>(new Publication.Never());
    private final ObjectProperty<Optional<Path>> folder = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<PublishState> state = new SimpleObjectProperty<>(new PublishState.Choosing());

    ObjectProperty<Optional<Issuer>> issuer() {
        return issuer;
    }

    /// What was published before.
    ObjectProperty<Publication> publication() {
        return publication;
    }

    ObjectProperty<Optional<Path>> folder() {
        return folder;
    }

    ObjectProperty<PublishState> state() {
        return state;
    }

    /// Proposes the folder of last time, unless another one is chosen already.
    void offer(Publication last) {
        publication.set(last);
        if (folder.get().isEmpty()) {
            folder.set(
                    switch (last) {
                        case Publication.Never() -> Optional.empty();
                        case Publication.Away(var before, var at) -> Optional.of(before);
                        case Publication.Behind(var before, var at, int changes) -> Optional.of(before);
                        case Publication.Current(var before, var at) -> Optional.of(before);
                    });
        }
    }

    /// Whether its badges link to this computer alone, so that a published page would never be asked.
    boolean isLocal() {
        return issuer.get()
                .filter(each -> LocalAddress.is(each.profile().verifyAddress()))
                .isPresent();
    }
}
