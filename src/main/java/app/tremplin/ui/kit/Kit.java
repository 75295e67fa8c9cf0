package app.tremplin.ui.kit;

import app.tremplin.text.Texts;
import app.tremplin.work.Memory;
import java.util.function.Consumer;

/// What every screen is handed.
///
/// @param browser    opens an address in the person's browser
/// @param memory     how the window and its tables were left
/// @param em         the height of plain text, in pixels
public record Kit(
        Texts texts,
        Navigator navigator,
        Notices notices,
        Background background,
        FileChoice files,
        Consumer<String> browser,
        Memory memory,
        double em) {

    /// A kind of files by its extension, with its name (`kind.` and the extension).
    public FileChoice.Kind kind(String extension) {
        return new FileChoice.Kind(texts.get("kind." + extension), extension);
    }
}
