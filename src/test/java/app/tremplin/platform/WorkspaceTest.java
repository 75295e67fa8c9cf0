package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    private static final Path HOME = Path.of("/home/aicha");

    @TempDir
    Path folder;

    @Test
    void each_system_has_its_own_place_for_data() {
        assertThat(standard("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/tremplin"));
        assertThat(standard("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/tremplin"));
        assertThat(standard("FreeBSD", Map.of())).isEqualTo(HOME.resolve(".local/share/tremplin"));
        assertThat(standard("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/Tremplin"));
        assertThat(standard("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/Tremplin"));
        assertThat(standard("Mac OS X", Map.of("XDG_DATA_HOME", "/data")))
                .isEqualTo(HOME.resolve("Library/Application Support/Tremplin"));
    }

    @Test
    void a_relative_or_empty_data_folder_is_passed_over_as_the_standard_demands() {
        assertThat(standard("Linux", Map.of("XDG_DATA_HOME", "data"))).isEqualTo(HOME.resolve(".local/share/tremplin"));
        assertThat(standard("Linux", Map.of("XDG_DATA_HOME", ""))).isEqualTo(HOME.resolve(".local/share/tremplin"));
    }

    @Test
    void the_folder_is_for_its_owner_alone() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("a/b")).make();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(workspace.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_folder_that_cannot_be_made_is_a_failure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new Workspace(file.resolve("inside")).make())
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo(FailureCode.FILE_UNWRITABLE));
    }

    @Test
    void deleting_the_sample_leaves_its_workspace() throws IOException {
        Workspace own = new Workspace(folder).make();
        Files.writeString(own.settings(), "{}");
        Workspace sample = own.sample().make();
        Files.createDirectories(sample.keys());
        Files.writeString(sample.keys().resolve("k"), "k");

        sample.delete();
        sample.delete();

        assertThat(sample.folder()).doesNotExist();
        assertThat(own.settings()).hasContent("{}");
    }

    private static Path standard(String os, Map<String, String> environment) {
        return Workspace.standard(os, HOME, environment).folder();
    }
}
