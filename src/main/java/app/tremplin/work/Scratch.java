package app.tremplin.work;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.platform.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder for as long as something is shown, so that the person's own workspace is not touched.
public record Scratch(Path folder) implements AutoCloseable {

    /// Makes an empty folder that nobody else may read.
    ///
    /// @throws Failure when there is no room for one
    public static Scratch make() {
        try {
            return new Scratch(Files.createTempDirectory("tremplin-"));
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNWRITABLE, "tremplin");
        }
    }

    /// Deletes the folder with all that is in it.
    @Override
    public void close() {
        new Workspace(folder).delete();
    }
}
