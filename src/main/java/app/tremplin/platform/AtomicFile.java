package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes a file beside its place, flushes it and moves it over: a reader sees the old bytes or the new, never half.
public final class AtomicFile {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private static final int BUFFER = 64 * 1024;

    private AtomicFile() {}

    /// Fills a file.
    @FunctionalInterface
    public interface Content {
        /// @throws IOException when it cannot be written
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes `bytes` to `file`, making its folder if needed.
    ///
    /// @param attributes such as the owner's permissions, set before the first byte is written
    /// @throws Failure when it cannot be written; what stood there before is untouched
    public static void write(Path file, byte[] bytes, FileAttribute<?>... attributes) {
        stream(file, out -> out.write(bytes), attributes);
    }

    /// Writes what `content` gives to `file`, making its folder if needed.
    ///
    /// @param attributes such as the owner's permissions, set before the first byte is written
    /// @throws Failure when it cannot be written; what stood there before is untouched
    public static void stream(Path file, Content content, FileAttribute<?>... attributes) {
        Path target = file.toAbsolutePath();
        Path beside = null;
        try {
            Path folder = target.getParent();
            if (folder == null) {
                throw new NoSuchFileException(target.toString(), null, "a root is no file");
            }
            Files.createDirectories(folder);
            // Not a system temporary file, which others could not read even where the person wants them to.
            beside = folder.resolve("." + target.getFileName() + ".part");
            Files.deleteIfExists(beside);
            try (FileChannel channel = FileChannel.open(beside, NEW, attributes);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            move(beside, target);
        } catch (IOException e) {
            discard(beside);
            throw new Failure(e, FailureCode.FILE_UNWRITABLE, name(target));
        } catch (RuntimeException e) {
            discard(beside);
            throw e;
        }
    }

    /// Moves a finished file over another one of the same folder.
    ///
    /// @throws Failure when that is impossible; both are then as they were
    public static void replace(Path file, Path finished) {
        try {
            move(finished, file);
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNWRITABLE, name(file));
        }
    }

    /// Writes a file that its owner alone may read.
    ///
    /// @throws Failure when it cannot be written; what stood there before is untouched
    public static void writePrivately(Path file, byte[] bytes) {
        write(file, bytes, KeyFile.ownerOnly());
    }

    /// Copies `from` to a file that its owner alone may read.
    ///
    /// @throws Failure when it cannot be read or written; what stood there before is untouched
    public static void copyPrivately(Path from, Path file) {
        stream(file, out -> Files.copy(from, out), KeyFile.ownerOnly());
    }

    /// Writes `text` as UTF-8.
    ///
    /// @throws Failure when it cannot be written; what stood there before is untouched
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(Path target) {
        return Objects.requireNonNullElse(target.getFileName(), target).toString();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@Nullable Path beside) {
        if (beside != null) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                // The failure that is already being reported says more.
            }
        }
    }
}
