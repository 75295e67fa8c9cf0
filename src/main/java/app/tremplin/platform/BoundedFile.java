package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Holds what comes from outside to a size, refusing what is larger than any real file.
public final class BoundedFile {

    private static final int MEGABYTE = 1024 * 1024;

    private BoundedFile() {}

    /// The bytes of `file`.
    ///
    /// @param megabytes the most it may hold
    /// @throws Failure when it cannot be read or is larger
    public static byte[] read(Path file, int megabytes) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(megabytes * MEGABYTE + 1);
            check(name, bytes, megabytes);
            return bytes;
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNREADABLE, name);
        }
    }

    /// Checks what is no file yet.
    ///
    /// @param name      that it goes by
    /// @param megabytes the most it may hold
    /// @throws Failure when it is larger
    public static void check(String name, byte[] bytes, int megabytes) {
        if (bytes.length > megabytes * MEGABYTE) {
            throw new Failure(FailureCode.FILE_TOO_LARGE, name, megabytes);
        }
    }
}
