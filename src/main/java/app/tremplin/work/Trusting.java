package app.tremplin.work;

import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.verify.StatusLists;
import app.tremplin.badge.verify.StatusVerification;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.ListedIssuer;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.StatusCopy;
import app.tremplin.exchange.KnownIssuersFile;
import app.tremplin.platform.BoundedFile;
import app.tremplin.store.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Whom the person trusts: organisations' keys and copies of their status lists, imported from files.
public final class Trusting {

    private static final int MEGABYTES = 10;

    private final Database database;
    private final DataIntegrity integrity;
    private final OnlineCheck online;
    private final Receiving receiving;
    private final Clock clock;

    /// @param receiving looks again at the badges that came before their organisation was known
    Trusting(Database database, DataIntegrity integrity, OnlineCheck online, Receiving receiving, Clock clock) {
        this.database = database;
        this.integrity = integrity;
        this.online = online;
        this.receiving = receiving;
        this.clock = clock;
    }

    /// What came of keys that were taken in.
    ///
    /// @param keys      how many there are
    /// @param confirmed how many missions turned from declared to confirmed, by badges that came before
    public record Learnt(int keys, int confirmed) {}

    /// The keys of organisations that are known, by name.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public List<ListedIssuer> issuers() {
        return database.read(tables -> tables.trust().issuers());
    }

    /// Takes in a list of organisations (`issuers.json`). Nothing that is known is forgotten by it.
    ///
    /// @throws app.tremplin.domain.Failure `KNOWN_ISSUERS`, naming the entry, when it is no such list, or when it
    ///     cannot be read or saved; nothing is then taken in
    public Learnt importIssuers(Path file) {
        List<KnownIssuer> read = KnownIssuersFile.read(BoundedFile.read(file, MEGABYTES));
        Instant now = clock.instant();
        database.change(tables -> {
            read.forEach(issuer -> tables.trust().put(new ListedIssuer(issuer, name(file), now)));
            tables.undoable(Phrase.of("change.issuers.imported", read.size()));
        });
        return new Learnt(read.size(), receiving.reconsider());
    }

    /// Forgets one key.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public void forget(ListedIssuer listed) {
        database.change(tables -> {
            tables.trust().forget(listed.issuer());
            tables.undoable(Phrase.of("change.issuer.forgotten", listed.issuer().name()));
        });
    }

    /// The copies of status lists, the latest day first.
    ///
    /// @throws app.tremplin.domain.Failure when the database cannot be read
    public List<StatusCopy> statusCopies() {
        return database.read(tables -> tables.trust().statusCopies());
    }

    /// Takes in the status lists of a file: one signed list, or several carried together.
    ///
    /// @return how many lists it carries
    /// @throws app.tremplin.domain.Failure `STATUS_OLDER` when a later copy is known, `STATUS_UNSIGNED` when nobody
    ///     who is known signed one, `BADGE_UNREADABLE` for another file, or when it cannot be read or saved;
    ///     nothing is then taken in
    public int importStatus(Path file) {
        List<StatusCredential> read = StatusLists.read(BoundedFile.read(file, MEGABYTES));
        Instant now = clock.instant();
        database.change(tables -> {
            Grounds grounds = Grounds.of(tables);
            new StatusVerification(integrity, grounds.known()).accept(grounds.lists(), read);
            for (StatusCredential list : read) {
                tables.trust().put(copy(list, name(file), now));
            }
        });
        return read.size();
    }

    /// Asks an organisation's website for its keys and keeps the answer with its day. This uses the internet.
    ///
    /// @param issuerId a `did:web`, see [OnlineCheck#isPossible]
    /// @throws app.tremplin.domain.Failure `ONLINE` or `DID_UNUSABLE`, see [OnlineCheck#ask]; what it answered
    ///     before then stays
    public Learnt askOnline(String issuerId) {
        List<KnownIssuer> keys = online.ask(issuerId);
        database.change(tables -> tables.trust().replaceOnline(issuerId, keys));
        return new Learnt(keys.size(), receiving.reconsider());
    }

    private static StatusCopy copy(StatusCredential list, String source, Instant now) {
        return new StatusCopy(
                list.id().toString(),
                list.issuer(),
                list.purpose().word(),
                list.validFrom(),
                source,
                now,
                list.document().toString());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
