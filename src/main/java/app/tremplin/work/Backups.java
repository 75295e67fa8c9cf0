package app.tremplin.work;

import app.tremplin.domain.Backup;
import app.tremplin.domain.BackupContents;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.platform.Workspace;
import app.tremplin.store.Database;
import app.tremplin.store.DatabaseCopy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Copies of the data in the workspace's folder `backups`, each proved by reading it back before it counts.
///
/// Keys are only in those of a whole workspace: they lie in files of their own that no other restoring touches.
public final class Backups {

    private static final Duration LONG_AGO = Duration.ofDays(7);
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final Database database;
    private final Workspace workspace;
    private final BackupFolder folder;
    private final Takeover takeover;
    private final Clock clock;
    private Optional<Long> copied = Optional.empty();

    Backups(Database database, Workspace workspace, Takeover takeover, Clock clock) {
        this.database = database;
        this.workspace = workspace;
        this.folder = new BackupFolder(workspace, clock);
        this.takeover = takeover;
        this.clock = clock;
    }

    /// All of them, the latest first. Damage inside a file shows only in [#check].
    ///
    /// @throws Failure when the folder cannot be read
    public List<Backup> all() {
        return folder.all();
    }

    /// The one that `name` names, or the latest sound one for `latest`.
    ///
    /// @throws Failure `BACKUP_UNKNOWN`
    public Backup named(String name) {
        return name.equals("latest")
                ? all().stream()
                        .filter(backup -> backup.contents().isPresent())
                        .findFirst()
                        .orElseThrow(() -> new Failure(FailureCode.BACKUP_UNKNOWN, name))
                : folder.find(name);
    }

    /// What is in the data now, to compare a backup with.
    ///
    /// @throws Failure when the database cannot be read
    public BackupContents present() {
        return database.contents();
    }

    Path file(Backup backup) {
        return folder.file(backup);
    }

    /// Reads all of a backup and checks it.
    ///
    /// @throws Failure `BACKUP_DAMAGED`
    public BackupContents check(Backup backup) {
        return folder.checked(backup);
    }

    /// Takes a backup when an hour has passed since the last one and something changed. To be called now and then.
    ///
    /// @return it, if one was taken
    /// @throws Failure when it cannot be written or does not read back
    public synchronized Optional<Backup> catchUpHourly() {
        Instant now = clock.instant();
        boolean recent =
                folder.latest().map(last -> now.isBefore(last.plus(BETWEEN))).orElse(false);
        return recent ? Optional.empty() : catchUp();
    }

    /// Takes a backup when something changed since the last one. What is empty is never copied, so that no empty
    /// backup
    /// ever takes the turn of a full one.
    ///
    /// @return it, if one was taken
    /// @throws Failure when it cannot be written or does not read back
    public synchronized Optional<Backup> catchUp() {
        long version = database.version();
        if (copied.filter(last -> last == version).isPresent()) {
            return Optional.empty();
        }
        Optional<Backup> taken = Optional.of(present())
                .filter(contents -> !contents.isEmpty() && !folder.holds(contents.digest()))
                .map(contents -> take(Backup.Reason.ROUTINE));
        copied = Optional.of(version);
        return taken;
    }

    /// Deletes the copy of a whole workspace, for good. Nothing else lets go of these, and their keys and attachments
    /// take room.
    ///
    /// @throws Failure when something of it cannot be deleted
    public synchronized void discard(Backup backup) {
        if (!backup.isWhole()) {
            throw new IllegalArgumentException("the others let go of themselves");
        }
        folder.discard(backup);
    }

    /// Whether everything is in a backup.
    ///
    /// @throws Failure when database or folder cannot be read
    public boolean isUpToDate() {
        BackupContents present = present();
        return present.isEmpty() || folder.holds(present.digest());
    }

    /// Whether what changed has not waited for its backup longer than a week.
    ///
    /// @throws Failure when database or folder cannot be read
    public boolean isRecent() {
        Instant weekAgo = clock.instant().minus(LONG_AGO);
        return folder.latest().map(weekAgo::isBefore).orElse(false) || isUpToDate();
    }

    private Backup take(Backup.Reason reason) {
        Backup backup = folder.add(reason, database::copyTo);
        folder.rotate();
        return backup;
    }

    /// Keeps a copy of what is there now, since something else is about to take its place.
    synchronized void keepPresent() {
        if (!present().isEmpty()) {
            take(Backup.Reason.BEFORE_RESTORING);
        }
    }

    /// Keeps a copy of all there is in the workspace, since another one is about to take its place.
    ///
    /// @return it; empty when there is nothing here yet
    /// @throws Failure when it cannot be written or does not read back
    synchronized Optional<Backup> keepWhole() {
        boolean untouched = present().isEmpty()
                && Belongings.isNone(workspace)
                && database.everything().values().stream().allMatch(List::isEmpty);
        return untouched ? Optional.empty() : Optional.of(folder.addWhole(workspace, database::copyTo));
    }

    /// Deletes attached files that neither the data nor any backup speaks of. To be called right after opening,
    /// when
    /// there is nothing to take back yet that could need one; a file of the last day may be about to be spoken of.
    ///
    /// @return how many were deleted; none while a backup cannot be read
    /// @throws Failure when one cannot be deleted
    public synchronized int sweepAttachments() {
        List<Path> old = Folder.files(workspace.attachments()).stream()
                .filter(file -> Folder.changed(file).isBefore(clock.instant().minus(Duration.ofDays(1))))
                .toList();
        if (old.isEmpty() || all().stream().anyMatch(backup -> backup.contents().isEmpty())) {
            return 0;
        }
        Set<String> needed = new HashSet<>(folder.attachments());
        needed.addAll(database.attachments());
        List<Path> forgotten = old.stream()
                .filter(file -> !needed.contains(String.valueOf(file.getFileName())))
                .toList();
        forgotten.forEach(Folder::delete);
        return forgotten.size();
    }

    /// Makes ready to put a backup in the place of the data, or a whole copy in the place of all: checks it, and keeps
    /// a copy of what is there now.
    ///
    /// @return what is left to do once this workspace is closed
    /// @throws Failure `BACKUP_DAMAGED`, `BACKUP_NEWER`, or when the copy of the present cannot be written;
    ///     nothing has
    ///     then changed
    public synchronized Runnable restoration(Backup backup) {
        BackupContents wanted = folder.checked(backup);
        BackupContents present = present();
        if (wanted.version() > present.version()) {
            throw new Failure(FailureCode.BACKUP_NEWER);
        }
        if (backup.isWhole()) {
            Takeover.Staged staged = takeover.stage(arriving -> folder.bringBack(backup, arriving));
            try {
                return staged.putInPlace(keepWhole());
            } catch (RuntimeException e) {
                staged.discard();
                throw e;
            }
        }
        keepPresent();
        return () -> {
            if (!DatabaseCopy.restore(folder.file(backup), workspace.database()).equals(wanted)) {
                throw new Failure(FailureCode.NOT_PROVED);
            }
        };
    }
}
