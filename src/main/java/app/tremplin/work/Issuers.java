package app.tremplin.work;

import app.tremplin.badge.OrganisationBadge;
import app.tremplin.badge.sign.Es256Key;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerKey;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.PassphraseRules;
import app.tremplin.domain.Picture;
import app.tremplin.export.LogoPicture;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.BoundedFile;
import app.tremplin.platform.ForeignKey;
import app.tremplin.platform.Ids;
import app.tremplin.platform.KeyFile;
import app.tremplin.store.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The organisations that sign badges on this computer, and their keys.
///
/// A passphrase that is handed in is not kept; the caller wipes it. One that is lost cannot be recovered.
public final class Issuers {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final Database database;
    private final IssuerKeys keys;
    private final Ids ids;
    private final SecureRandom random;
    private final Clock clock;

    Issuers(Database database, IssuerKeys keys, Ids ids, SecureRandom random, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    /// All of them, in the order they were made.
    ///
    /// @throws Failure when the database cannot be read
    public List<Issuer> all() {
        return database.read(tables -> tables.issuers().all());
    }

    /// One of them.
    ///
    /// @throws Failure `UNKNOWN_ISSUER`
    public Issuer find(Id<Issuer> id) {
        return database.read(tables -> tables.issuers().find(id)).orElseThrow(() -> unknown(id.toString()));
    }

    /// The one that `words` name: its id, its identifier or its whole name.
    ///
    /// @throws Failure `UNKNOWN_ISSUER`, also when several have that name
    public Issuer named(String words) {
        String wanted = words.strip();
        List<Issuer> found = all().stream()
                .filter(issuer -> issuer.id().toString().equals(wanted)
                        || issuer.did().equals(wanted)
                        || issuer.profile().name().equalsIgnoreCase(wanted))
                .toList();
        if (found.size() != 1) {
            throw unknown(wanted);
        }
        return found.getFirst();
    }

    /// Makes an organisation with a new key, which is left open.
    ///
    /// @throws Failure `WEAK_PASSPHRASE`, or when something cannot be written
    public Issuer create(IssuerProfile profile, char[] passphrase) {
        return create(profile, SigningKey.generate(random), passphrase);
    }

    /// Makes an organisation with a key from elsewhere, which is left open.
    ///
    /// @param file           PKCS#12, or PKCS#8 in PEM or DER; it is read only
    /// @param filePassphrase empty when the file has none
    /// @param passphrase     for the copy that is kept here
    /// @throws Failure `KEY_IMPORT`, `WRONG_PASSPHRASE` (of the file), `KEY_TAKEN`, `WEAK_PASSPHRASE`
    public Issuer create(IssuerProfile profile, Path file, char[] filePassphrase, char[] passphrase) {
        demandStrong(passphrase, profile.name());
        return create(profile, SigningKey.of(ForeignKey.read(file, filePassphrase)), passphrase);
    }

    private Issuer create(IssuerProfile profile, SigningKey key, char[] passphrase) {
        demandStrong(passphrase, profile.name());
        if (all().stream()
                .flatMap(each -> each.keys().stream())
                .anyMatch(each -> each.did().equals(key.did()))) {
            throw new Failure(FailureCode.KEY_TAKEN);
        }
        Issuer issuer = new Issuer(ids.next(), profile, List.of(inUse(key)));
        // The key first: an organisation without its key would be of no use.
        keys.keep(key, passphrase);
        database.change(tables -> tables.issuers().add(issuer));
        return issuer;
    }

    /// Changes what an organisation says about itself. Badges that are signed stay as they are.
    ///
    /// @throws Failure `UNKNOWN_ISSUER`, or when it cannot be saved
    public Issuer change(Id<Issuer> id, IssuerProfile profile) {
        if (!database.write(tables -> tables.issuers().replace(id, profile))) {
            throw unknown(id.toString());
        }
        return find(id);
    }

    /// Puts a new key in the place of the one in use, under the same passphrase. What the old one signed still
    /// holds.
    ///
    /// @throws Failure as [#unlock], or when something cannot be written
    public Issuer rotate(Id<Issuer> id, char[] passphrase) {
        Issuer before = find(id);
        keys.unlock(before, passphrase);
        SigningKey next = SigningKey.generate(random);
        keys.keep(next, passphrase);
        database.change(tables -> tables.issuers().rotate(id, inUse(next)));
        return find(id);
    }

    /// Whether its keys are open.
    public boolean isOpen(Issuer issuer) {
        return keys.isOpen(issuer);
    }

    /// Opens its keys until [#lock] or the end of the program. Takes about a second, since a passphrase is slow
    /// to try.
    ///
    /// @throws Failure `WRONG_PASSPHRASE`; after three of them `TOO_MANY_ATTEMPTS`, longer each time
    public void unlock(Issuer issuer, char[] passphrase) {
        keys.unlock(issuer, passphrase);
    }

    /// Forgets its keys until they are opened again.
    public void lock(Issuer issuer) {
        keys.lock(issuer);
    }

    /// How long the next passphrase has to wait; zero when it need not.
    public Duration wait(Issuer issuer) {
        return keys.wait(issuer.id());
    }

    /// Writes a sealed copy of its keys, under the same passphrase, and reads it back to prove it.
    ///
    /// @param file PKCS#12
    /// @throws Failure as [#unlock], or when it cannot be written or does not read back
    public void backup(Issuer issuer, char[] passphrase, Path file) {
        keys.unlock(issuer, passphrase);
        List<byte[]> seeds = keys.keys(issuer).stream().map(SigningKey::seed).toList();
        KeyFile.write(file, seeds, passphrase, now());
        List<byte[]> back = KeyFile.readAll(file, passphrase);
        if (!Arrays.deepEquals(seeds.toArray(), back.toArray())) {
            throw new Failure(FailureCode.FILE_UNWRITABLE, String.valueOf(file.getFileName()));
        }
        seeds.forEach(seed -> Arrays.fill(seed, (byte) 0));
    }

    /// Puts the keys of an organisation back from a sealed copy and leaves them open.
    ///
    /// @param passphrase of the copy, which is the organisation's from now on
    /// @throws Failure `BACKUP_OTHER` when it lacks one of its keys; `WRONG_PASSPHRASE`, `KEY_UNREADABLE`
    public void restore(Issuer issuer, char[] passphrase, Path file) {
        List<SigningKey> found =
                KeyFile.readAll(file, passphrase).stream().map(SigningKey::of).toList();
        List<String> wanted = issuer.keys().stream().map(IssuerKey::did).toList();
        if (!found.stream().map(SigningKey::did).toList().containsAll(wanted)) {
            throw new Failure(FailureCode.BACKUP_OTHER);
        }
        found.stream().filter(key -> wanted.contains(key.did())).forEach(key -> keys.keep(key, passphrase));
        database.change(tables -> tables.attempts().succeeded(issuer.id()));
    }

    /// Writes the public side: `issuers.json`, and `did.json` when it has a domain.
    ///
    /// @return the files that were written
    /// @throws Failure when they cannot be written
    public List<Path> export(Issuer issuer, Path folder) {
        Map<String, byte[]> files = PublicSide.files(issuer);
        files.forEach((name, bytes) -> AtomicFile.write(folder.resolve(name), bytes));
        return files.keySet().stream().map(folder::resolve).toList();
    }

    /// A logo that fits into every badge: a PNG picture that is too heavy is made smaller.
    ///
    /// @param file PNG or SVG, at most 1 MB
    /// @throws Failure `LOGO` when it is neither or damaged, `LOGO_HEAVY` when it is a drawing over 64 KB, or when the
    ///                 file cannot be read
    public static Picture logo(Path file) {
        byte[] bytes = BoundedFile.read(file, 1);
        boolean png = Arrays.equals(bytes, 0, Math.min(bytes.length, PNG.length), PNG, 0, PNG.length);
        boolean svg = !png && new String(bytes, StandardCharsets.UTF_8).contains("<svg");
        if (svg && bytes.length > OrganisationBadge.HEAVIEST_LOGO) {
            throw new Failure(FailureCode.LOGO_HEAVY, String.valueOf(file.getFileName()));
        }
        if (!png && !svg || !LogoPicture.isDrawable(bytes, png)) {
            throw new Failure(FailureCode.LOGO, String.valueOf(file.getFileName()));
        }
        if (png) {
            return new Picture("image/png", LogoPicture.fitting(bytes, OrganisationBadge.HEAVIEST_LOGO));
        }
        return new Picture("image/svg+xml", bytes);
    }

    private IssuerKey inUse(SigningKey key) {
        return new IssuerKey(
                key.did(), now(), Optional.empty(), Optional.of(Es256Key.of(key).did()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static void demandStrong(char[] passphrase, String name) {
        PassphraseRules.problem(passphrase, name).ifPresent(problem -> {
            throw new Failure(FailureCode.WEAK_PASSPHRASE, problem);
        });
    }

    private static Failure unknown(String words) {
        return new Failure(FailureCode.UNKNOWN_ISSUER, words);
    }
}
