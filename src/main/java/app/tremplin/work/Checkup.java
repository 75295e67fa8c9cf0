package app.tremplin.work;

import app.tremplin.domain.Backup;
import app.tremplin.domain.BackupContents;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.HealthLine;
import app.tremplin.domain.HealthLine.Topic;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerKey;
import app.tremplin.domain.KeyState;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.StatusCopy;
import app.tremplin.platform.KeyFile;
import app.tremplin.platform.Workspace;
import app.tremplin.store.DatabaseCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks whether the data is safe, by trying rather than by trusting.
public final class Checkup {

    private static final Duration FRESH = Duration.ofDays(30);
    private static final long MEGABYTE = 1024 * 1024;
    private static final long GIGABYTE = 1024 * MEGABYTE;
    private static final long LITTLE = 500 * MEGABYTE;
    private static final long NEXT_TO_NOTHING = 50 * MEGABYTE;

    private final Workspace workspace;
    private final Backups backups;
    private final Keyring keyring;
    private final Issuers issuers;
    private final IssuerKeys issuerKeys;
    private final Trusting trusting;
    private final Clock clock;

    Checkup(
            Workspace workspace,
            Backups backups,
            Keyring keyring,
            Issuers issuers,
            IssuerKeys issuerKeys,
            Trusting trusting,
            Clock clock) {
        this.workspace = workspace;
        this.backups = backups;
        this.keyring = keyring;
        this.issuers = issuers;
        this.issuerKeys = issuerKeys;
        this.trusting = trusting;
        this.clock = clock;
    }

    /// One line for each topic. The latest backup is really put back, into a folder beside, and compared.
    ///
    /// @throws Failure when the database cannot be read
    public List<HealthLine> lines() {
        return List.of(backup(), key(), lists(), disk());
    }

    private HealthLine backup() {
        Phrase now = Phrase.of("health.backup.now");
        Optional<Backup> latest = backups.all().stream().findFirst();
        if (latest.isEmpty()) {
            return backups.present().isEmpty()
                    ? HealthLine.good(Topic.BACKUP, Phrase.of("health.backup.nothing"))
                    : HealthLine.look(Topic.BACKUP, Phrase.of("health.backup.none"), now);
        }
        Backup backup = latest.get();
        Optional<BackupContents> proved = tryOut(backup);
        if (proved.isEmpty()) {
            return HealthLine.bad(Topic.BACKUP, Phrase.of("health.backup.damaged", backup.taken()), now);
        }
        Phrase said = Phrase.of(
                "health.backup.proved",
                backup.taken(),
                proved.get().missions(),
                proved.get().allBadges());
        return backups.isUpToDate()
                ? HealthLine.good(Topic.BACKUP, said)
                : HealthLine.look(Topic.BACKUP, Phrase.of("health.backup.behind", said), now);
    }

    /// What came back; empty when it is not what the backup holds.
    private Optional<BackupContents> tryOut(Backup backup) {
        try (Scratch scratch = Scratch.make()) {
            BackupContents wanted = backups.check(backup);
            Path trial = scratch.folder().resolve("tremplin.db");
            return Optional.of(DatabaseCopy.restore(backups.file(backup), trial))
                    .filter(wanted::equals);
        } catch (Failure e) {
            if (e.code() == FailureCode.BACKUP_DAMAGED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private HealthLine key() {
        for (Issuer issuer : issuers.all()) {
            for (IssuerKey key : issuer.keys()) {
                if (!Files.isRegularFile(issuerKeys.file(key.did()))) {
                    return HealthLine.bad(
                            Topic.KEY,
                            Phrase.of("health.key.missing", issuer.profile().name()),
                            Phrase.of("health.key.missing.todo"));
                }
            }
        }
        try {
            KeyState state = keyring.state();
            return exposed()
                    .map(name -> HealthLine.bad(
                            Topic.KEY, Phrase.of("health.key.exposed", name), Phrase.of("health.key.exposed.todo")))
                    .orElseGet(() -> sound(state));
        } catch (Failure e) {
            return HealthLine.bad(Topic.KEY, Phrase.of("health.key.damaged"), Phrase.of("health.key.damaged.todo"));
        }
    }

    private HealthLine sound(KeyState state) {
        if (state == KeyState.NONE) {
            return HealthLine.good(Topic.KEY, Phrase.of("health.key.none"));
        }
        return HealthLine.good(Topic.KEY, Phrase.of(keyring.hasPassphrase() ? "health.key.locked" : "health.key.open"));
    }

    /// The name of a key file that others on this computer may read.
    private Optional<String> exposed() {
        return Folder.files(workspace.keys()).stream()
                .filter(file -> String.valueOf(file.getFileName()).endsWith(".p12"))
                .filter(file -> !KeyFile.isOwnersAlone(file))
                .map(file -> String.valueOf(file.getFileName()))
                .findFirst();
    }

    private HealthLine lists() {
        Optional<Instant> oldest =
                trusting.statusCopies().stream().map(StatusCopy::validFrom).min(Comparator.naturalOrder());
        if (oldest.isEmpty()) {
            return HealthLine.good(Topic.LISTS, Phrase.of("health.lists.none"));
        }
        return oldest.get().plus(FRESH).isBefore(clock.instant())
                ? HealthLine.look(
                        Topic.LISTS, Phrase.of("health.lists.old", oldest.get()), Phrase.of("health.lists.todo"))
                : HealthLine.good(Topic.LISTS, Phrase.of("health.lists.fresh", oldest.get()));
    }

    private HealthLine disk() {
        long free;
        try {
            free = Files.getFileStore(workspace.folder()).getUsableSpace();
        } catch (IOException e) {
            throw new Failure(
                    e,
                    FailureCode.FILE_UNREADABLE,
                    String.valueOf(workspace.folder().getFileName()));
        }
        Phrase room = free < GIGABYTE
                ? Phrase.of("health.disk", free / MEGABYTE)
                : Phrase.of("health.disk.ample", free / GIGABYTE);
        Phrase todo = Phrase.of("health.disk.todo");
        if (free < NEXT_TO_NOTHING) {
            return HealthLine.bad(Topic.DISK, room, todo);
        }
        return free < LITTLE ? HealthLine.look(Topic.DISK, room, todo) : HealthLine.good(Topic.DISK, room);
    }
}
