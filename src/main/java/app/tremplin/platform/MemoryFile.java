package app.tremplin.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Keeps how the window was left in a small JSON file of names and words. A missing or damaged one holds nothing.
public final class MemoryFile {

    private static final Logger LOG = Logger.getLogger(MemoryFile.class.getName());
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int MOST_BYTES = 1024 * 1024;

    private final Path file;

    public MemoryFile(Path file) {
        this.file = file;
    }

    /// What was written last.
    public Map<String, String> read() {
        Map<String, String> all = new LinkedHashMap<>();
        try {
            if (Files.exists(file) && Files.size(file) <= MOST_BYTES) {
                JsonNode root = JSON.readTree(Files.readAllBytes(file));
                root.properties()
                        .forEach(each -> all.put(each.getKey(), each.getValue().asString("")));
            }
        } catch (IOException | JacksonException e) {
            LOG.log(Level.WARNING, "memory unreadable, starting without", e);
        }
        return all;
    }

    /// Writes all of it, whole or not at all.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be written
    public void write(Map<String, String> all) {
        AtomicFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new TreeMap<>(all)));
    }
}
