package app.tremplin.ui.kit;

import app.tremplin.text.Texts;
import java.util.function.Consumer;

/// What every screen is handed.
///
/// @param browser    opens an address in the person's browser
public record Kit(
        Texts texts,
        Navigator navigator,
        Notices notices,
        Background background,
        FileChoice files,
        Consumer<String> browser) {}
