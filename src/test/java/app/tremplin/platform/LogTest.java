package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {

    private static final String SECRET = "Aïcha Lemoine at /home/aicha";
    private static final Logger ROOT = Logger.getLogger("");

    @TempDir
    Path folder;

    private List<Handler> before = List.of();
    private Level level = Level.WARNING;

    @BeforeEach
    void remember_where_the_tests_log() {
        before = List.of(ROOT.getHandlers());
        level = ROOT.getLevel();
    }

    @AfterEach
    void log_there_again() {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        before.forEach(ROOT::addHandler);
        ROOT.setLevel(level);
    }

    @Test
    void what_happened_and_where_is_kept() throws IOException {
        try (Log log = Log.open(new Workspace(folder))) {
            assertThat(log).isNotNull();
            Logger.getLogger("app.tremplin.work.Journal").log(Level.SEVERE, "bug", new IllegalStateException(SECRET));
        }

        assertThat(content())
                .contains("SEVERE app.tremplin.work.Journal: bug")
                .contains("java.lang.IllegalStateException")
                .contains("LogTest.what_happened_and_where_is_kept");
    }

    @Test
    void no_message_of_an_exception_or_a_library_is_kept() throws IOException {
        Exception cause = new IOException(SECRET, new IllegalArgumentException(SECRET));
        cause.addSuppressed(new IOException(SECRET));
        try (Log log = Log.open(new Workspace(folder))) {
            assertThat(log).isNotNull();
            Logger.getLogger("app.tremplin.work.Journal")
                    .log(Level.SEVERE, "failed", new Failure(cause, FailureCode.FILE_UNREADABLE, SECRET));
            Logger.getLogger("org.flywaydb.core").log(Level.WARNING, SECRET, cause);
            Logger.getLogger("app.tremplinist").log(Level.WARNING, SECRET);
            Logger.getAnonymousLogger().log(Level.WARNING, SECRET);
        }

        assertThat(content())
                .contains("app.tremplin.domain.Failure", "org.flywaydb.core: (message left out)")
                .doesNotContain("Aïcha", "Lemoine", "/home", folder.toString());
    }

    @Test
    void the_log_never_grows_beyond_a_few_megabytes() throws IOException {
        try (Log log = Log.open(new Workspace(folder))) {
            assertThat(log).isNotNull();
            String line = "x".repeat(50_000);
            for (int i = 0; i < 120; i++) {
                Logger.getLogger("app.tremplin.work.Journal").info(line);
            }
        }

        try (Stream<Path> files = Files.list(new Workspace(folder).logs())) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(4L * 1024 * 1024);
        }
    }

    @Test
    void without_a_writable_folder_the_program_goes_on() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        try (Log log = Log.open(new Workspace(file))) {
            assertThat(log).isNotNull();
            Logger.getLogger("app.tremplin.work.Journal").info("lost");
        }
        assertThat(file).isEmptyFile();
    }

    @Test
    void a_folder_with_signs_of_a_pattern_in_its_name_is_used_as_it_is() throws IOException {
        Path odd = folder.resolve("50%t %h");

        try (Log log = Log.open(new Workspace(odd))) {
            assertThat(log).isNotNull();
            Logger.getLogger("app.tremplin.work.Journal").info("here");
        }
        assertThat(new Workspace(odd).logs()).isDirectoryContaining("glob:**/tremplin-0.log");
    }

    private String content() throws IOException {
        return Files.readString(new Workspace(folder).logs().resolve("tremplin-0.log"));
    }
}
