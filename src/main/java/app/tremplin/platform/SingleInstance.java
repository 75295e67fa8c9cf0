package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lets one window at a time work on a workspace. The system frees the lock when the process ends, however it ends.
public final class SingleInstance implements AutoCloseable {

    private final FileChannel channel;

    private SingleInstance(FileChannel channel) {
        this.channel = channel;
    }

    /// Takes the workspace; empty when another window has it.
    ///
    /// @throws Failure when the workspace cannot be written
    public static Optional<SingleInstance> take(Workspace workspace) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(workspace.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new SingleInstance(channel));
            }
        } catch (OverlappingFileLockException e) {
            // This very process holds it: as taken as by another one.
        } catch (IOException e) {
            throw new Failure(
                    e,
                    FailureCode.FILE_UNWRITABLE,
                    String.valueOf(workspace.lock().getFileName()));
        }
        closeQuietly(channel);
        return Optional.empty();
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Nothing was written, so nothing is lost.
        }
    }
}
