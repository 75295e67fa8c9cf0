package app.tremplin.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks for a file. Behind an interface, so that a test can answer.
public interface FileChoice {

    /// A kind of file.
    ///
    /// @param name      what a person calls it
    /// @param extension without the dot
    record Kind(String name, String extension) {}

    /// An existing file of one of the kinds; empty when the person changed their mind.
    Optional<Path> open(String title, List<Kind> kinds);

    /// Existing files of these kinds, one or several; none when the person changed their mind.
    List<Path> openAll(String title, List<Kind> kinds);

    /// Where to save; empty when the person changed their mind. The name ends in the extension of a kind.
    Optional<Path> save(String title, String suggestedName, List<Kind> kinds);

    /// A folder to write to; empty when the person changed their mind.
    Optional<Path> folder(String title);
}
