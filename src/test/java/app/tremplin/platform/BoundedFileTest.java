package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedFileTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void a_file_just_within_the_bound_is_read() throws IOException {
        byte[] bytes = new byte[2 * MEGABYTE];
        bytes[bytes.length - 1] = 7;

        assertThat(BoundedFile.read(Files.write(folder.resolve("f"), bytes), 2)).isEqualTo(bytes);
    }

    @Test
    void one_byte_more_is_too_much() throws IOException {
        Path file = Files.write(folder.resolve("planning.csv"), new byte[2 * MEGABYTE + 1]);

        assertThatThrownBy(() -> BoundedFile.read(file, 2)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(FailureCode.FILE_TOO_LARGE);
            assertThat(failure.args()).containsExactly("planning.csv", 2);
        });
    }

    @Test
    void a_missing_file_and_a_folder_are_unreadable() {
        assertUnreadable(folder.resolve("nowhere"));
        assertUnreadable(folder);
    }

    private static void assertUnreadable(Path file) {
        assertThatThrownBy(() -> BoundedFile.read(file, 1)).isInstanceOfSatisfying(Failure.class, failure -> {
            assertThat(failure.code()).isEqualTo(FailureCode.FILE_UNREADABLE);
            assertThat(failure.args()).containsExactly(file.getFileName().toString());
        });
    }
}
