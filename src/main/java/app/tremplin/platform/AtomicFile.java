package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes a file beside its place, flushes it and moves it over: a reader sees the old bytes or the new, never half.
public final class AtomicFile {

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private AtomicFile() {}

    /// Writes `bytes` to `file`, making its folder if needed.
    ///
    /// @param attributes such as the owner's permissions, set before the first byte is written
    /// @throws Failure when it cannot be written; what stood there before is untouched
    public static void write(Path file, byte[] bytes, FileAttribute<?>... attributes) {
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
            try (FileChannel channel = FileChannel.open(beside, NEW, attributes)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(beside, target);
        } catch (IOException e) {
            discard(beside);
            throw new Failure(e, FailureCode.FILE_UNWRITABLE, name(target));
        }
    }

    /// Writes a file that its owner alone may read.
    ///
    /// @throws Failure when it cannot be written; what stood there before is untouched
    public static void writePrivately(Path file, byte[] bytes) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        write(file, bytes, ownerOnly);
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
