package app.tremplin.work;

import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.KeyState;
import app.tremplin.platform.KeyFile;
import app.tremplin.platform.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/// The volunteer's own signing key: made on first need, opened once a session.
final class Keyring {

    private static final char[] NO_PASSPHRASE = new char[0];

    private final Path file;
    private final Clock clock;
    private final SecureRandom random;
    private Optional<SigningKey> open = Optional.empty();

    Keyring(Workspace workspace, Clock clock, SecureRandom random) {
        this.file = workspace.keys().resolve("volunteer.p12");
        this.clock = clock;
        this.random = random;
    }

    synchronized KeyState state() {
        if (open.isPresent()) {
            return KeyState.OPEN;
        }
        if (!Files.exists(file)) {
            return KeyState.NONE;
        }
        try {
            unlock(NO_PASSPHRASE);
            return KeyState.OPEN;
        } catch (Failure e) {
            if (e.code() == FailureCode.WRONG_PASSPHRASE) {
                return KeyState.LOCKED;
            }
            throw e;
        }
    }

    /// Makes the key; one that is there already stays.
    synchronized void make(char[] passphrase) {
        if (state() == KeyState.NONE) {
            SigningKey key = SigningKey.generate(random);
            KeyFile.write(file, key.seed(), passphrase, clock.instant());
            open = Optional.of(key);
        }
    }

    synchronized void unlock(char[] passphrase) {
        open = Optional.of(SigningKey.of(KeyFile.read(file, passphrase)));
    }

    /// The key to sign with.
    ///
    /// @throws Failure `WRONG_PASSPHRASE` when it has not been unlocked, `KEY_UNREADABLE` when there is none
    synchronized SigningKey key() {
        return switch (state()) {
            case OPEN -> open.orElseThrow();
            case LOCKED -> throw new Failure(FailureCode.WRONG_PASSPHRASE);
            case NONE -> throw new Failure(FailureCode.KEY_UNREADABLE);
        };
    }

    /// Whether it takes a passphrase to open the file. Takes about a second.
    synchronized boolean hasPassphrase() {
        try {
            KeyFile.read(file, NO_PASSPHRASE);
            return false;
        } catch (Failure e) {
            return e.code() == FailureCode.WRONG_PASSPHRASE;
        }
    }

    /// The public half, as far as it can be told without a passphrase.
    synchronized Optional<byte[]> publicKey() {
        return open.map(SigningKey::publicKey);
    }
}
