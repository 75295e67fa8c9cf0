package app.tremplin.platform;

import app.tremplin.domain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps the settings in a small JSON file. A missing or damaged one means the initial settings, value by value.
public final class SettingsFile {

    private static final Logger LOG = Logger.getLogger(SettingsFile.class.getName());
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Language language;

    /// @param language what the system speaks, until another one is chosen
    public SettingsFile(Path file, Language language) {
        this.file = file;
        this.language = language;
    }

    /// The settings as they were last written.
    public Settings read() {
        Settings initial = Settings.initial(language);
        try {
            JsonNode root = Files.exists(file) ? JSON.readTree(Files.readAllBytes(file)) : JSON.createObjectNode();
            return new Settings(
                    choice(Language.class, root, "language", initial.language()),
                    choice(Settings.Theme.class, root, "theme", initial.theme()),
                    root.path("textPercent").asInt(initial.textPercent()),
                    root.path("verifyAddress").asString(initial.verifyAddress()),
                    root.path("printInitials").asBoolean(initial.printInitials()),
                    root.path("reducedMotion").asBoolean(initial.reducedMotion()));
        } catch (IOException | JacksonException e) {
            LOG.log(Level.WARNING, "settings unreadable, using the initial ones", e);
            return initial;
        }
    }

    /// Writes the settings, whole or not at all.
    ///
    /// @throws app.tremplin.domain.Failure when they cannot be written
    public void write(Settings settings) {
        ObjectNode root = JSON.createObjectNode();
        root.put("language", settings.language().name().toLowerCase(Locale.ROOT));
        root.put("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        root.put("textPercent", settings.textPercent());
        root.put("verifyAddress", settings.verifyAddress());
        root.put("printInitials", settings.printInitials());
        root.put("reducedMotion", settings.reducedMotion());
        AtomicFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, JsonNode root, String name, E otherwise) {
        String word = root.path(name).asString("").toUpperCase(Locale.ROOT);
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(word)) {
                return value;
            }
        }
        return otherwise;
    }
}
