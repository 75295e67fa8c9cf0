package app.tremplin.work;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.platform.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Deletes all there is of a person in a workspace. There is no way back.
public final class Erasing {

    private final Workspace workspace;

    Erasing(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What is left to do once the workspace is closed: data, keys, backups, attachments, settings and logs go. It can
    /// be done again when it was ended halfway.
    ///
    /// @throws Failure when something cannot be deleted; what could be is gone
    public Runnable everything() {
        return () -> {
            List<Path> stuck = inside().stream()
                    .filter(file -> !file.equals(workspace.lock()))
                    .filter(file -> !isGone(file))
                    .toList();
            if (!stuck.isEmpty()) {
                throw new Failure(
                        FailureCode.FILE_UNWRITABLE,
                        String.valueOf(stuck.getFirst().getFileName()));
            }
        };
    }

    /// Deepest first.
    private List<Path> inside() {
        try (Stream<Path> all = Files.walk(workspace.folder())) {
            return all.filter(path -> !path.equals(workspace.folder()))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(
                    e,
                    FailureCode.FILE_UNREADABLE,
                    String.valueOf(workspace.folder().getFileName()));
        }
    }

    /// The log that is being written is emptied: on some systems a file in use cannot be deleted.
    private boolean isGone(Path file) {
        try {
            if (file.startsWith(workspace.logs())) {
                return isEmptied(file);
            }
            Files.delete(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isEmptied(Path log) throws IOException {
        if (Files.isRegularFile(log)) {
            try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
                channel.truncate(0);
            }
        }
        return true;
    }
}
