package app.tremplin.work;

import app.tremplin.domain.Backup;
import app.tremplin.domain.BackupContents;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.PassphraseRules;
import app.tremplin.domain.Phrase;
import app.tremplin.platform.SealedFile;
import app.tremplin.platform.Workspace;
import app.tremplin.store.Database;
import app.tremplin.store.DatabaseCopy;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.DoubleConsumer;

/// Carries a whole workspace, keys included, to another computer in one file that only its passphrase opens.
public final class Moving {

    /// The ending of such a file, without the dot.
    public static final String EXTENSION = "tremplin-move";

    private final Database database;
    private final Workspace workspace;
    private final Backups backups;
    private final Takeover takeover;
    private final SecureRandom random;
    private final Clock clock;

    Moving(
            Database database,
            Workspace workspace,
            Backups backups,
            Takeover takeover,
            SecureRandom random,
            Clock clock) {
        this.database = database;
        this.workspace = workspace;
        this.backups = backups;
        this.takeover = takeover;
        this.random = random;
        this.clock = clock;
    }

    /// What has arrived.
    ///
    /// @param contents   what is in it
    /// @param kept       the copy of all that was here before; empty when there was nothing
    /// @param putInPlace what is left to do once this workspace is closed; ended halfway, the next start goes on
    public record Arrival(BackupContents contents, Optional<Backup> kept, Runnable putInPlace) {

        /// What has happened once it is in place.
        public Phrase done(Object contents) {
            return kept.map(backup -> Phrase.of("data.arrived.kept", contents, backup.taken()))
                    .orElseGet(() -> Phrase.of("data.arrived", contents));
        }
    }

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

    /// Opens such a file, checks all of it, and keeps a copy of all there is here now. Nothing here has changed yet.
    ///
    /// @throws Failure `WRONG_PASSPHRASE`, `MOVE_UNREADABLE`, `MOVE_NEWER`, `BACKUP_NEWER`, or when something
    ///     cannot be
    ///     written
    public Arrival open(Path file, char[] passphrase) {
        Takeover.Staged staged = unpack(file, passphrase);
        try {
            if (staged.contents().version() > backups.present().version()) {
                throw new Failure(FailureCode.BACKUP_NEWER);
            }
            Optional<Backup> kept = backups.keepWhole();
            return new Arrival(staged.contents(), kept, staged.putInPlace(kept));
        } catch (RuntimeException e) {
            staged.discard();
            throw e;
        }
    }

    private Takeover.Staged unpack(Path file, char[] passphrase) {
        try {
            return takeover.stage(empty -> Luggage.unpack(SealedFile.read(file, passphrase), file, empty));
        } catch (Failure e) {
            throw e.code() == FailureCode.BACKUP_DAMAGED
                    ? new Failure(e, FailureCode.MOVE_UNREADABLE, String.valueOf(file.getFileName()))
                    : e;
        }
    }
}
