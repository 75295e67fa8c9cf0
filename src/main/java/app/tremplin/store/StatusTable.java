package app.tremplin.store;

import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The status lists of organisations: which places are taken, and when a list was last signed.
public final class StatusTable {

    private final Handle handle;

    StatusTable(Handle handle) {
        this.handle = handle;
    }

    /// One status list.
    ///
    /// @param number    counted from 0 for each organisation
    /// @param key       the `did:key` that signs it
    /// @param did       the identifier its badges give for their issuer
    /// @param folder    the address it is published under, ending in `/`
    /// @param validFrom of its last signed copy; empty when there is none yet
    public record Row(int number, String key, String did, String folder, Optional<Instant> validFrom) {}

    /// The lists of an organisation, in the order of their numbers.
    public List<Row> of(Id<Issuer> issuer) {
        return handle.createQuery("SELECT * FROM status_list WHERE issuer_id = :issuer ORDER BY number")
                .bind("issuer", issuer.toString())
                .map((row, context) -> new Row(
                        row.getInt("number"),
                        row.getString("key_did"),
                        row.getString("issuer_did"),
                        row.getString("folder"),
                        Optional.ofNullable(row.getString("valid_from")).map(Instant::parse)))
                .list();
    }

    /// Begins a list.
    public void begin(Id<Issuer> issuer, Row list) {
        handle.createUpdate("""
                        INSERT INTO status_list (issuer_id, number, key_did, issuer_did, folder)
                        VALUES (:issuer, :number, :key, :did, :folder)
                        """)
                .bind("issuer", issuer.toString())
                .bind("number", list.number())
                .bind("key", list.key())
                .bind("did", list.did())
                .bind("folder", list.folder())
                .execute();
    }

    /// Notes that a list was signed.
    public void signed(Id<Issuer> issuer, int number, Instant validFrom) {
        handle.createUpdate("UPDATE status_list SET valid_from = :from WHERE issuer_id = :issuer AND number = :number")
                .bind("issuer", issuer.toString())
                .bind("number", number)
                .bind("from", validFrom.toString())
                .execute();
    }

    /// How many places from `first` up to but without `end` are taken.
    public int taken(Id<Issuer> issuer, int first, int end) {
        return handle.createQuery("""
                        SELECT count(*) FROM status_place
                        WHERE issuer_id = :issuer AND place >= :first AND place < :end
                        """)
                .bind("issuer", issuer.toString())
                .bind("first", first)
                .bind("end", end)
                .mapTo(Integer.class)
                .one();
    }

    /// Takes a place for ever; false when it was taken before.
    public boolean take(Id<Issuer> issuer, int place) {
        return handle.createUpdate("""
                                INSERT INTO status_place (issuer_id, place) VALUES (:issuer, :place)
                                ON CONFLICT (issuer_id, place) DO NOTHING
                                """)
                        .bind("issuer", issuer.toString())
                        .bind("place", place)
                        .execute()
                == 1;
    }

    /// The places from `first` up to but without `end` whose badge is `revoked` or `suspended`.
    ///
    /// @param status one of the two
    public List<Integer> marked(Id<Issuer> issuer, String status, int first, int end) {
        return handle.createQuery("""
                        SELECT status_index FROM issued_badge
                        WHERE issuer_id = :issuer AND status = :status
                            AND status_index >= :first AND status_index < :end
                        ORDER BY status_index
                        """)
                .bind("issuer", issuer.toString())
                .bind("status", status)
                .bind("first", first)
                .bind("end", end)
                .mapTo(Integer.class)
                .list();
    }
}
