package app.tremplin.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @TempDir
    Path folder;

    @Test
    void what_was_kept_is_there_the_next_time() {
        Memory memory = Tremplin.memory(folder);
        memory.put("table.missions.sort", "-period");
        memory.put("table.missions.hidden", "site");
        memory.forget("table.missions.hidden");
        memory.keep();

        Memory next = Tremplin.memory(folder);
        assertThat(next.get("table.missions.sort")).contains("-period");
        assertThat(next.get("table.missions.hidden")).isEmpty();
    }

    @Test
    void a_damaged_file_is_an_empty_memory_and_is_written_anew() throws IOException {
        Path file = folder.resolve("memory.json");
        Files.writeString(file, "{\"window.place\": ");
        Memory memory = Tremplin.memory(folder);
        assertThat(memory.get("window.place")).isEmpty();

        memory.put("window.place", "1 2 3 4");
        memory.keep();
        assertThat(Tremplin.memory(folder).get("window.place")).contains("1 2 3 4");
    }

    @Test
    void nothing_is_written_while_nothing_changes() {
        Memory memory = Tremplin.memory(folder);
        memory.keep();

        assertThat(folder.resolve("memory.json")).doesNotExist();
    }
}
