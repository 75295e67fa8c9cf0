package app.tremplin.ui.verify;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is to be checked, a text or a file but never both, and what came of it.
final class VerifyModel {

    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<VerifyState> state = new SimpleObjectProperty<>(new VerifyState.Waiting());

    VerifyModel() {
        text.addListener((property, before, after) -> {
            if (!after.isBlank()) {
                file.set(Optional.empty());
            }
        });
        file.addListener((property, before, after) -> {
            if (after.isPresent()) {
                text.set("");
            }
        });
    }

    StringProperty text() {
        return text;
    }

    StringProperty email() {
        return email;
    }

    ObjectProperty<Optional<Path>> file() {
        return file;
    }

    ObjectProperty<VerifyState> state() {
        return state;
    }

    /// Whether there is anything to check.
    boolean isGiven() {
        return file.get().isPresent() || !text.get().isBlank();
    }

    /// The address to compare, where one is given.
    Optional<String> address() {
        return Optional.of(email.get().strip()).filter(address -> !address.isEmpty());
    }
}
