package app.tremplin.ui.desk;

import app.tremplin.domain.Issuer;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The badge on the table, and what an organisation says about it.
final class EndorseModel {

    /// The most characters that a comment may have.
    static final int LONGEST = 1_000;

    private final ObjectProperty<EndorseState> state = new SimpleObjectProperty<>(new EndorseState.Waiting());
    private final ObjectProperty<List<Issuer>> issuers = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<Issuer>> issuer = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty comment = new SimpleStringProperty("");

    ObjectProperty<EndorseState> state() {
        return state;
    }

    /// Those that could sign.
    List<Issuer> issuers() {
        return issuers.get();
    }

    /// The one that would.
    ObjectProperty<Optional<Issuer>> issuer() {
        return issuer;
    }

    StringProperty comment() {
        return comment;
    }

    void offer(List<Issuer> all) {
        issuers.set(all);
        issuer.set(all.stream().findFirst());
    }
}
