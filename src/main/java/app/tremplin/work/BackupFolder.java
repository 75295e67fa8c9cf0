package app.tremplin.work;

import app.tremplin.domain.Backup;
import app.tremplin.domain.BackupContents;
import app.tremplin.domain.BackupRotation;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.Workspace;
import app.tremplin.store.DatabaseCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The backups that lie in a workspace. The workspace need not be open, nor its database sound.
final class BackupFolder {

    private static final int MOST_BEFORE_RESTORING = 5;

    private final Path folder;
    private final Clock clock;

    BackupFolder(Workspace workspace, Clock clock) {
        this.folder = workspace.backups();
        this.clock = clock;
    }

    /// All of them, the latest first.
    List<Backup> all() {
        return list(BackupFolder::skim);
    }

    /// Whether one holds the data with this fingerprint.
    boolean holds(String digest) {
        return list(file -> Optional.empty()).stream()
                .map(backup -> BackupName.read(backup.name()).orElseThrow())
                .anyMatch(name -> !name.digest().isEmpty() && name.fits(digest));
    }

    /// When the latest routine one was taken that is not from the future.
    Optional<Instant> latest() {
        return list(file -> Optional.empty()).stream()
                .filter(backup -> backup.reason() == Backup.Reason.ROUTINE)
                .map(Backup::taken)
                .filter(taken -> !taken.isAfter(clock.instant()))
                .findFirst();
    }

    /// The one with this name.
    ///
    /// @throws Failure `BACKUP_UNKNOWN`
    Backup find(String name) {
        return all().stream()
                .filter(backup -> backup.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure(FailureCode.BACKUP_UNKNOWN, name));
    }

    /// The database in it.
    Path file(Backup backup) {
        return data(folder.resolve(backup.name()));
    }

    /// Copies a whole copy into an empty workspace.
    ///
    /// @throws Failure when it cannot be read or written
    void bringBack(Backup backup, Workspace empty) {
        Workspace whole = new Workspace(folder.resolve(backup.name()));
        DatabaseCopy.restore(whole.database(), empty.database());
        Belongings.copy(whole, empty);
    }

    /// Deletes a whole copy.
    ///
    /// @throws Failure when something of it cannot be deleted
    void discard(Backup whole) {
        new Workspace(folder.resolve(whole.name())).delete();
    }

    private static Path data(Path place) {
        return Files.isDirectory(place) ? new Workspace(place).database() : place;
    }

    /// Everything in a backup, checked.
    ///
    /// @throws Failure `BACKUP_DAMAGED`
    BackupContents checked(Backup backup) {
        BackupContents contents = DatabaseCopy.read(file(backup));
        if (!BackupName.read(backup.name()).orElseThrow().fits(contents.digest())) {
            throw new Failure(FailureCode.BACKUP_DAMAGED, backup.name());
        }
        return contents;
    }

    /// Adds a backup: `write` fills a file beside, which takes its place once it has been read back.
    ///
    /// @param write copies the data to the file it is given and says what it copied
    /// @throws Failure `NOT_PROVED` when the copy is not what was copied, or when it cannot be written
    Backup add(Backup.Reason reason, Function<Path, BackupContents> write) {
        Path beside = folder.resolve(".new.part");
        try {
            new Workspace(folder).make();
            Files.deleteIfExists(beside);
            BackupContents contents = write.apply(beside);
            if (!DatabaseCopy.read(beside).equals(contents)) {
                throw new Failure(FailureCode.NOT_PROVED);
            }
            Instant now = clock.instant();
            String name = BackupName.of(reason, now, contents.digest());
            AtomicFile.replace(folder.resolve(name), beside);
            return new Backup(name, reason, now, Optional.of(contents));
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNWRITABLE, String.valueOf(folder.getFileName()));
        } finally {
            discard(beside);
        }
    }

    /// Adds a copy of a whole workspace in a folder of its own: all of it, or nothing. Nobody but its owner may read
    /// it.
    ///
    /// @param write copies the data to the file it is given and says what it copied
    /// @throws Failure `NOT_PROVED` when the copy is not what was copied, or when it cannot be written
    Backup addWhole(Workspace home, Function<Path, BackupContents> write) {
        Workspace beside = new Workspace(folder.resolve(".new.whole"));
        try {
            new Workspace(folder).make();
            beside.delete();
            BackupContents contents = write.apply(beside.make().database());
            Belongings.copy(home, beside);
            if (!DatabaseCopy.read(beside.database()).equals(contents) || !Belongings.isCopy(beside, home)) {
                throw new Failure(FailureCode.NOT_PROVED);
            }
            Backup.Reason reason = Backup.Reason.BEFORE_REPLACING;
            Instant now = clock.instant();
            while (Files.exists(folder.resolve(BackupName.of(reason, now, contents.digest())))) {
                now = now.plusSeconds(1);
            }
            String name = BackupName.of(reason, now, contents.digest());
            AtomicFile.replace(folder.resolve(name), beside.folder());
            return new Backup(name, reason, now, Optional.of(contents));
        } finally {
            beside.delete();
        }
    }

    /// The names of the attached files that any of them speaks of.
    ///
    /// @throws Failure `BACKUP_DAMAGED` when one cannot be read, so that nobody knows
    Set<String> attachments() {
        return list(file -> Optional.empty()).stream()
                .flatMap(backup -> DatabaseCopy.attachments(file(backup)).stream())
                .collect(Collectors.toSet());
    }

    /// Puts the latest sound backup in the place of a database that nobody can open; that one is kept in a folder
    /// here.
    ///
    /// @throws Failure `BACKUP_UNKNOWN` when there is no sound one, or when something cannot be written; the
    ///     database is
    ///     then where it was
    void rescue(Path database) {
        Backup backup = all().stream()
                .filter(this::isSound)
                .findFirst()
                .orElseThrow(() -> new Failure(FailureCode.BACKUP_UNKNOWN, "latest"));
        Path rescued = database.resolveSibling("rescued.db");
        Path damaged = folder.resolve("damaged-" + clock.instant().getEpochSecond());
        Folder.delete(rescued);
        DatabaseCopy.restore(file(backup), rescued);
        new Workspace(damaged).make();
        for (String ending : new String[] {"-wal", "-shm", ""}) {
            String name = database.getFileName() + ending;
            if (Files.exists(database.resolveSibling(name))) {
                AtomicFile.replace(damaged.resolve(name), database.resolveSibling(name));
            }
        }
        AtomicFile.replace(database, rescued);
    }

    private boolean isSound(Backup backup) {
        try {
            checked(backup);
            return true;
        } catch (Failure e) {
            return false;
        }
    }

    /// Lets go of those whose turn is over. The one that holds most stays whatever its age.
    ///
    /// @throws Failure when one cannot be deleted
    void rotate() {
        List<Backup> all = all();
        List<Backup> routine = all.stream()
                .filter(backup -> backup.reason() == Backup.Reason.ROUTINE)
                .toList();
        Set<Instant> kept = BackupRotation.kept(
                routine.stream().map(Backup::taken).collect(Collectors.toSet()), clock.instant(), clock.getZone());
        Optional<Backup> fullest = routine.stream().max(Comparator.comparingLong(BackupFolder::weight));
        Stream<Backup> over = routine.stream()
                .filter(backup -> !kept.contains(backup.taken()))
                .filter(backup -> fullest.map(most -> !most.equals(backup)).orElse(true));
        Stream<Backup> old = all.stream()
                .filter(backup -> backup.reason() == Backup.Reason.BEFORE_RESTORING)
                .skip(MOST_BEFORE_RESTORING);
        Stream.concat(over, old).map(this::file).forEach(Folder::delete);
    }

    private List<Backup> list(Function<Path, Optional<BackupContents>> contents) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> backup(file, contents).stream())
                    .sorted(Comparator.comparing(Backup::taken).reversed().thenComparing(Backup::name))
                    .toList();
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNREADABLE, String.valueOf(folder.getFileName()));
        }
    }

    private static Optional<Backup> backup(Path file, Function<Path, Optional<BackupContents>> contents) {
        String name = String.valueOf(file.getFileName());
        return BackupName.read(name)
                .map(read -> new Backup(
                        name,
                        read.reason(),
                        read.taken().orElseGet(() -> Folder.changed(file)),
                        contents.apply(data(file))));
    }

    private static Optional<BackupContents> skim(Path file) {
        try {
            return Optional.of(DatabaseCopy.skim(file));
        } catch (Failure e) {
            return Optional.empty();
        }
    }

    private static long weight(Backup backup) {
        return backup.contents().map(BackupContents::weight).orElse(-1L);
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
            Files.deleteIfExists(beside.resolveSibling(beside.getFileName() + "-journal"));
        } catch (IOException e) {
            // What is left is written over next time.
        }
    }
}
