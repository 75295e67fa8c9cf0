package app.tremplin.work;

import app.tremplin.domain.BackupContents;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.PassphraseRules;
import app.tremplin.platform.SealedFile;
import app.tremplin.platform.Workspace;
import app.tremplin.store.Database;
import app.tremplin.store.DatabaseCopy;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.DoubleConsumer;

/// Carries a whole workspace, keys included, to another computer in one file that only its passphrase opens.
public final class Moving {

    /// The ending of such a file, without the dot.
    public static final String EXTENSION = "tremplin-move";

    private final Database database;
    private final Workspace workspace;
    private final Backups backups;
    private final SecureRandom random;
    private final Clock clock;

    Moving(Database database, Workspace workspace, Backups backups, SecureRandom random, Clock clock) {
        this.database = database;
        this.workspace = workspace;
        this.backups = backups;
        this.random = random;
        this.clock = clock;
    }

    /// What has arrived.
    ///
    /// @param contents what is in it
    /// @param putInPlace what is left to do once this workspace is closed
    public record Arrival(BackupContents contents, Runnable putInPlace) {}

    /// A name for the file.
    public String suggestedName() {
        return "tremplin-" + LocalDate.now(clock) + "." + EXTENSION;
    }

    /// Writes the file and opens it again to prove it.
    ///
    /// @param passphrase the caller wipes it; nobody can recover one that is lost
    /// @param progress   told how much is done, from 0 to 1
    /// @return what is in it
    /// @throws Failure `WEAK_PASSPHRASE`, `NOT_PROVED`, or when it cannot be written
    public BackupContents seal(Path file, char[] passphrase, DoubleConsumer progress) {
        PassphraseRules.problem(passphrase, "").ifPresent(problem -> {
            throw new Failure(FailureCode.WEAK_PASSPHRASE, problem);
        });
        try (Scratch scratch = Scratch.make()) {
            Path copy = scratch.folder().resolve(Luggage.DATABASE);
            BackupContents contents = database.copyTo(copy);
            Archive archive = Luggage.pack(workspace, copy);
            SealedFile.write(
                    file, passphrase, random, out -> archive.writeTo(out, done -> progress.accept(done * 0.8)));
            Workspace back = new Workspace(scratch.folder().resolve("back")).make();
            Luggage.unpack(SealedFile.read(file, passphrase), file, back);
            if (!DatabaseCopy.read(back.database()).equals(contents)
                    || Folder.files(back.keys()).size()
                            != Folder.files(workspace.keys()).size()) {
                throw new Failure(FailureCode.NOT_PROVED);
            }
            progress.accept(1);
            return contents;
        }
    }

    /// Opens such a file, checks all of it, and keeps a copy of what is here now. Nothing here has changed yet.
    ///
    /// @throws Failure `WRONG_PASSPHRASE`, `MOVE_UNREADABLE`, `MOVE_NEWER`, `BACKUP_NEWER`, or when something
    ///     cannot be
    ///     written
    public Arrival open(Path file, char[] passphrase) {
        Workspace arrived = new Workspace(workspace.folder().resolve("arriving"));
        arrived.delete();
        arrived.make();
        try {
            Luggage.unpack(SealedFile.read(file, passphrase), file, arrived);
            BackupContents contents = DatabaseCopy.read(arrived.database());
            if (contents.version() > backups.present().version()) {
                throw new Failure(FailureCode.BACKUP_NEWER);
            }
            backups.keepPresent();
            return new Arrival(contents, () -> {
                if (!DatabaseCopy.restore(arrived.database(), workspace.database())
                        .equals(contents)) {
                    throw new Failure(FailureCode.NOT_PROVED);
                }
                Luggage.settle(arrived, workspace, clock.instant());
                arrived.delete();
            });
        } catch (Failure e) {
            arrived.delete();
            throw e.code() == FailureCode.BACKUP_DAMAGED
                    ? new Failure(e, FailureCode.MOVE_UNREADABLE, String.valueOf(file.getFileName()))
                    : e;
        }
    }
}
