package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_written_with_its_folders_and_nothing_beside_it() {
        Path file = folder.resolve("a/b/été.txt");

        AtomicFile.write(file, "Fête");

        assertThat(file).hasContent("Fête");
        assertThat(file.getParent()).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void a_file_that_is_there_is_replaced() {
        Path file = folder.resolve("cv.txt");
        AtomicFile.write(file, "a long first version");

        AtomicFile.write(file, "second");

        assertThat(file).hasContent("second");
    }

    @Test
    void permissions_hold_from_the_first_byte() throws IOException {
        Path file = folder.resolve("key");

        AtomicFile.write(
                file,
                new byte[] {1},
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r--------")));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--------");
    }

    @Test
    void what_cannot_be_written_is_a_failure_that_leaves_all_as_it_was() throws IOException {
        Path occupied = folder.resolve("cv.txt");
        Files.createDirectories(occupied.resolve("inside"));

        assertUnwritable(occupied, "cv.txt");

        assertThat(occupied.resolve("inside")).exists();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_root_or_a_folder_that_is_a_file_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");

        assertUnwritable(file.resolve("cv.txt"), "cv.txt");
        assertUnwritable(folder.getRoot(), folder.getRoot().toString());

        assertThat(file).hasContent("old");
    }

    @Test
    void a_reader_never_sees_half_a_file() throws Exception {
        Path file = folder.resolve("large");
        byte[] ones = bytes(1);
        byte[] twos = bytes(2);
        AtomicFile.write(file, ones);
        AtomicBoolean done = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 0; i < 30; i++) {
                AtomicFile.write(file, i % 2 == 0 ? twos : ones);
            }
            done.set(true);
        });
        while (!done.get() && writer.isAlive()) {
            assertThat(Files.readAllBytes(file)).isIn(ones, twos);
        }
        writer.join();
        assertThat(done).isTrue();
    }

    private static byte[] bytes(int value) {
        byte[] bytes = new byte[300_000];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static void assertUnwritable(Path file, String name) {
        assertThatThrownBy(() -> AtomicFile.write(file, "new")).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(FailureCode.FILE_UNWRITABLE);
            assertThat(failure.args()).containsExactly(name);
        });
    }
}
