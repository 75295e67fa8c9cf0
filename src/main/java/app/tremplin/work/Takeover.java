package app.tremplin.work;

import app.tremplin.domain.Backup;
import app.tremplin.domain.BackupContents;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.SingleInstance;
import app.tremplin.platform.Workspace;
import app.tremplin.store.DatabaseCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Puts another workspace in the place of this one: all of it, or nothing, even when the program ends halfway.
///
/// The other one lies in the folder `arriving`. As long as its file `ready` is there, which names the copy of what is
/// replaced, the next start goes on; without it, what arrived is thrown away.
final class Takeover {

    private static final Logger LOG = Logger.getLogger(Takeover.class.getName());

    private final Workspace home;
    private final Workspace arriving;
    private final Path ready;

    Takeover(Workspace home) {
        this.home = home;
        this.arriving = new Workspace(home.folder().resolve("arriving"));
        this.ready = arriving.folder().resolve("ready");
    }

    /// A workspace that lies ready. Nobody else touches it until it is in its place or this program ends.
    ///
    /// @param contents what is in it
    record Staged(Takeover takeover, SingleInstance lock, BackupContents contents) {

        /// What is left to do once the present workspace is closed.
        ///
        /// @param kept the copy of what is replaced; empty when there is nothing
        Runnable putInPlace(Optional<Backup> kept) {
            return () -> {
                try (SingleInstance held = lock) {
                    AtomicFile.write(takeover.ready, kept.map(Backup::name).orElse(""));
                    takeover.replace();
                }
                takeover.tidy();
            };
        }

        /// Gives it up.
        void discard() {
            lock.close();
            takeover.tidy();
        }
    }

    /// Has `fill` put a workspace into an empty folder, and checks its data.
    ///
    /// @throws Failure `BACKUP_DAMAGED`, what `fill` throws, or when it cannot be written; nothing is then left
    Staged stage(Consumer<Workspace> fill) {
        SingleInstance lock = take().orElseThrow(() -> new Failure(FailureCode.ALREADY_OPEN));
        try {
            fill.accept(arriving);
            return new Staged(this, lock, DatabaseCopy.read(arriving.database()));
        } catch (RuntimeException e) {
            lock.close();
            arriving.delete();
            throw e;
        }
    }

    /// Empties the folder for one who alone may use it; empty when another one does.
    private Optional<SingleInstance> take() {
        Optional<SingleInstance> lock = SingleInstance.take(arriving.make());
        if (lock.isPresent() && !Folder.files(arriving.folder()).equals(List.of(arriving.lock()))) {
            lock.get().close();
            arriving.delete();
            return SingleInstance.take(arriving.make());
        }
        return lock;
    }

    /// Goes on where a program ended halfway. To be called before the workspace is opened.
    ///
    /// @throws Failure when neither going on nor going back is possible
    void finish() {
        if (!Files.isDirectory(arriving.folder())) {
            return;
        }
        Optional<SingleInstance> lock = SingleInstance.take(arriving);
        if (lock.isEmpty()) {
            return;
        }
        try (SingleInstance held = lock.get()) {
            if (Files.exists(ready)) {
                replace();
            }
        } catch (Failure e) {
            if (Files.exists(ready)) {
                throw e;
            }
            LOG.log(Level.WARNING, "what arrived cannot be put in place", e);
        }
        tidy();
    }

    /// Puts what arrived in place, or what was there before when that fails.
    private void replace() {
        try {
            BackupContents wanted = DatabaseCopy.read(arriving.database());
            Belongings.settle(arriving, home);
            if (!DatabaseCopy.restore(arriving.database(), home.database()).equals(wanted)) {
                throw new Failure(FailureCode.NOT_PROVED);
            }
        } catch (Failure e) {
            goBack();
            throw e;
        }
        Folder.delete(ready);
    }

    private void goBack() {
        String kept = kept();
        // Where nothing was, what is not there takes its place.
        Workspace before = new Workspace(
                kept.isEmpty()
                        ? arriving.folder().resolve("none")
                        : home.backups().resolve(kept));
        Belongings.settle(before, home);
        if (Files.exists(before.database())) {
            DatabaseCopy.restore(before.database(), home.database());
        }
        Folder.delete(ready);
    }

    private String kept() {
        try {
            return Files.readString(ready);
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNREADABLE, String.valueOf(ready.getFileName()));
        }
    }

    /// What is left over is thrown away, now or at the next start.
    private void tidy() {
        try {
            arriving.delete();
        } catch (Failure e) {
            LOG.log(Level.WARNING, "what arrived cannot be deleted", e);
        }
    }
}
