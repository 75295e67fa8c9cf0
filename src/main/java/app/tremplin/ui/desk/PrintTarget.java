package app.tremplin.ui.desk;

import java.nio.file.Path;
import java.util.Optional;

/// Where documents go.
sealed interface PrintTarget {

    /// Into PDF files.
    ///
    /// @param folder empty until it is chosen
    record Files(Optional<Path> folder) implements PrintTarget {}

    /// Onto paper, without a dialogue.
    ///
    /// @param name empty while there is none
    record Printer(String name) implements PrintTarget {}

    /// Whether it is known well enough to print there.
    default boolean isChosen() {
        return switch (this) {
            case Files(Optional<Path> folder) -> folder.isPresent();
            case Printer(String name) -> !name.isEmpty();
        };
    }
}
