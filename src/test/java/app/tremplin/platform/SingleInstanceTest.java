package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tremplin.JavaProcess;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void make() {
        workspace = new Workspace(folder).make();
    }

    @Test
    void a_second_window_finds_the_workspace_taken_until_the_first_is_closed() {
        try (SingleInstance first = SingleInstance.take(workspace).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(SingleInstance.take(workspace)).isEmpty();
            assertThat(SingleInstance.take(workspace)).isEmpty();
        }
        Optional<SingleInstance> second = SingleInstance.take(workspace);
        assertThat(second).isPresent();
        second.orElseThrow().close();
    }

    @Test
    void another_process_finds_it_taken() throws Exception {
        try (SingleInstance mine = SingleInstance.take(workspace).orElseThrow()) {
            assertThat(mine).isNotNull();
            Process other = holder();
            try (BufferedReader out = other.inputReader()) {
                assertThat(out.readLine()).isEqualTo("false");
            } finally {
                other.destroyForcibly();
            }
        }
    }

    @Test
    void a_process_that_was_killed_frees_it() throws Exception {
        Process other = holder();
        try (BufferedReader out = other.inputReader()) {
            assertThat(out.readLine()).isEqualTo("true");
            assertThat(SingleInstance.take(workspace)).isEmpty();
        } finally {
            other.destroyForcibly().waitFor();
        }
        Optional<SingleInstance> next = SingleInstance.take(workspace);
        assertThat(next).isPresent();
        next.orElseThrow().close();
    }

    @Test
    void a_workspace_that_cannot_be_written_is_a_failure_without_its_path() {
        assertThatThrownBy(() -> SingleInstance.take(new Workspace(folder.resolve("nowhere"))))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.code()).isEqualTo(FailureCode.FILE_UNWRITABLE);
                    assertThat(failure.args()).containsExactly("lock");
                });
    }

    private Process holder() throws Exception {
        return JavaProcess.of(LockHolder.class, folder.toString()).start();
    }
}
