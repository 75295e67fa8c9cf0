package app.tremplin.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What a file from outside may be for, as the end of its name tells.
public enum FileUse {
    /// Tables and calendars.
    PLANNING("csv", "tsv", "ics"),
    /// For the desk, or its answers.
    MISSIONS("tremplin"),
    /// Badges, baked pictures among them.
    BADGE("json", "jsonld", "jwt", "png", "svg"),
    /// Photos and documents, which hang on a mission; those that cannot be kept too, since the form says why.
    EVIDENCE("jpg", "jpeg", "png", "pdf", "heic", "heif", "avif", "webp");

    private final List<String> endings;

    FileUse(String... endings) {
        this.endings = List.of(endings);
    }

    /// Whether this file may be for it.
    public boolean fits(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return endings.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
