package app.tremplin.work;

import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerKey;
import app.tremplin.platform.KeyFile;
import app.tremplin.platform.Workspace;
import app.tremplin.store.AttemptTable;
import app.tremplin.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The private keys of the organisations: one file each, opened by the organisation's passphrase until it is locked.
///
/// All keys of an organisation have the same passphrase, since the older ones still sign the status lists they began.
final class IssuerKeys {

    private static final String PREFIX = "did:key:z6Mk";
    private static final int NAME_LENGTH = 16;
    private static final int FREE_ATTEMPTS = 3;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final Database database;
    private final Workspace workspace;
    private final Clock clock;
    private final Map<String, SigningKey> open = new HashMap<>();

    IssuerKeys(Database database, Workspace workspace, Clock clock) {
        this.database = database;
        this.workspace = workspace;
        this.clock = clock;
    }

    /// Whether all keys of an organisation are open.
    synchronized boolean isOpen(Issuer issuer) {
        return issuer.keys().stream().allMatch(key -> open.containsKey(key.did()));
    }

    /// Opens the keys of an organisation.
    ///
    /// @throws Failure `WRONG_PASSPHRASE`; `TOO_MANY_ATTEMPTS` while the next attempt has to wait; `KEY_UNREADABLE`
    synchronized void unlock(Issuer issuer, char[] passphrase) {
        demandPatience(issuer.id());
        for (IssuerKey key : issuer.keys()) {
            if (!Files.isRegularFile(file(key.did()))) {
                throw new Failure(FailureCode.KEY_UNREADABLE);
            }
        }
        // Counted before it is tried: ending the program in between gains nothing.
        database.change(tables -> tables.attempts().failed(issuer.id(), clock.instant()));
        Map<String, SigningKey> opened = new HashMap<>();
        for (IssuerKey key : issuer.keys()) {
            SigningKey read = SigningKey.of(KeyFile.read(file(key.did()), passphrase));
            if (!read.did().equals(key.did())) {
                throw new Failure(FailureCode.KEY_UNREADABLE);
            }
            opened.put(key.did(), read);
        }
        database.change(tables -> tables.attempts().succeeded(issuer.id()));
        open.putAll(opened);
    }

    /// Forgets the keys of an organisation until they are opened again.
    synchronized void lock(Issuer issuer) {
        issuer.keys().forEach(key -> open.remove(key.did()));
    }

    /// How long the next attempt has to wait; zero when it need not.
    Duration wait(Id<Issuer> issuer) {
        return database.read(tables -> tables.attempts().of(issuer))
                .map(this::wait)
                .orElse(Duration.ZERO);
    }

    /// One of the open keys.
    ///
    /// @throws Failure `KEY_LOCKED`
    synchronized SigningKey key(String did) {
        return Optional.ofNullable(open.get(did)).orElseThrow(() -> new Failure(FailureCode.KEY_LOCKED));
    }

    /// The open keys of an organisation, the one in use first.
    ///
    /// @throws Failure `KEY_LOCKED`
    synchronized List<SigningKey> keys(Issuer issuer) {
        List<SigningKey> keys = new ArrayList<>();
        issuer.keys().forEach(key -> keys.add(key(key.did())));
        return keys;
    }

    /// Keeps a key in a file of its own and leaves it open.
    synchronized void keep(SigningKey key, char[] passphrase) {
        KeyFile.write(file(key.did()), key.seed(), passphrase, clock.instant());
        open.put(key.did(), key);
    }

    /// Where a key lies.
    Path file(String did) {
        String spelled = did.substring(PREFIX.length());
        return workspace.keys().resolve("issuer-" + spelled.substring(0, NAME_LENGTH) + ".p12");
    }

    private void demandPatience(Id<Issuer> issuer) {
        Duration wait = wait(issuer);
        if (wait.isPositive()) {
            throw new Failure(
                    FailureCode.TOO_MANY_ATTEMPTS, wait.plusMillis(999).toSeconds());
        }
    }

    private Duration wait(AttemptTable.Row attempts) {
        if (attempts.failures() < FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        int doublings = Math.min(attempts.failures() - FREE_ATTEMPTS, 20);
        Duration whole = FIRST_WAIT.multipliedBy(1L << doublings);
        Duration bounded = whole.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : whole;
        Instant now = clock.instant();
        // A clock that was set back must not lock anybody out for longer.
        Duration passed = now.isBefore(attempts.last()) ? Duration.ZERO : Duration.between(attempts.last(), now);
        return passed.compareTo(bounded) >= 0 ? Duration.ZERO : bounded.minus(passed);
    }
}
