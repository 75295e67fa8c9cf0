package app.tremplin.store;

import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.ListedIssuer;
import app.tremplin.domain.StatusCopy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What the person imported to check badges by: organisations' keys, and copies of their status lists.
public final class TrustTable {

    private final Handle handle;

    TrustTable(Handle handle) {
        this.handle = handle;
    }

    /// All keys of organisations, by name.
    public List<ListedIssuer> issuers() {
        return handle.createQuery("SELECT * FROM known_issuer ORDER BY name, did, since DESC, key")
                .map((row, context) -> new ListedIssuer(
                        new KnownIssuer(
                                row.getString("did"),
                                row.getString("key"),
                                row.getString("name"),
                                LocalDate.parse(row.getString("since")),
                                Optional.ofNullable(row.getString("until")).map(LocalDate::parse)),
                        row.getString("source"),
                        Instant.parse(row.getString("imported_at"))))
                .list();
    }

    /// Adds a key or brings it up to date. An end that is known stays known, and the earlier beginning counts.
    public void put(ListedIssuer listed) {
        KnownIssuer issuer = listed.issuer();
        handle.createUpdate("""
                        INSERT INTO known_issuer (did, key, name, since, until, source, imported_at)
                        VALUES (:did, :key, :name, :since, :until, :source, :imported_at)
                        ON CONFLICT (did, key) DO UPDATE SET
                            name = excluded.name,
                            since = CASE WHEN excluded.since < known_issuer.since
                                THEN excluded.since ELSE known_issuer.since END,
                            until = COALESCE(excluded.until, known_issuer.until),
                            source = excluded.source,
                            imported_at = excluded.imported_at
                        """)
                .bind("did", issuer.id())
                .bind("key", issuer.key())
                .bind("name", issuer.name())
                .bind("since", issuer.since().toString())
                .bind("until", issuer.until().map(LocalDate::toString).orElse(null))
                .bind("source", listed.source())
                .bind("imported_at", listed.imported().toString())
                .execute();
    }

    /// Forgets one key of an organisation.
    public void forget(KnownIssuer issuer) {
        handle.createUpdate("DELETE FROM known_issuer WHERE did = :did AND key = :key")
                .bind("did", issuer.id())
                .bind("key", issuer.key())
                .execute();
    }

    /// The copies of status lists, the latest day first.
    public List<StatusCopy> statusCopies() {
        return handle.createQuery("SELECT * FROM status_copy ORDER BY valid_from DESC, list_id")
                .map((row, context) -> new StatusCopy(
                        row.getString("list_id"),
                        row.getString("issuer"),
                        row.getString("purpose"),
                        Instant.parse(row.getString("valid_from")),
                        row.getString("source"),
                        Instant.parse(row.getString("imported_at")),
                        row.getString("content")))
                .list();
    }

    /// Keeps a copy in place of the one known so far.
    public void put(StatusCopy copy) {
        handle.createUpdate("""
                        INSERT INTO status_copy (list_id, issuer, purpose, valid_from, source, imported_at, content)
                        VALUES (:list_id, :issuer, :purpose, :valid_from, :source, :imported_at, :content)
                        ON CONFLICT (list_id) DO UPDATE SET
                            issuer = excluded.issuer, purpose = excluded.purpose, valid_from = excluded.valid_from,
                            source = excluded.source, imported_at = excluded.imported_at, content = excluded.content
                        """)
                .bind("list_id", copy.listId())
                .bind("issuer", copy.issuer())
                .bind("purpose", copy.purpose())
                .bind("valid_from", copy.validFrom().toString())
                .bind("source", copy.source())
                .bind("imported_at", copy.imported().toString())
                .bind("content", copy.content())
                .execute();
    }

    /// The keys that organisations' websites listed; `since` is the day they were asked.
    public List<KnownIssuer> online() {
        return handle.createQuery("SELECT * FROM online_key ORDER BY did, key")
                .map((row, context) -> new KnownIssuer(
                        row.getString("did"),
                        row.getString("key"),
                        row.getString("name"),
                        LocalDate.parse(row.getString("asked")),
                        Optional.empty()))
                .list();
    }

    /// Keeps what a website answers now in place of what it answered before.
    public void replaceOnline(String did, List<KnownIssuer> keys) {
        handle.createUpdate("DELETE FROM online_key WHERE did = :did")
                .bind("did", did)
                .execute();
        for (KnownIssuer key : keys) {
            handle.createUpdate("INSERT INTO online_key (did, key, name, asked) VALUES (:did, :key, :name, :asked)")
                    .bind("did", did)
                    .bind("key", key.key())
                    .bind("name", key.name())
                    .bind("asked", key.since().toString())
                    .execute();
        }
    }
}
