package app.tremplin.store;

import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Passphrases that were tried in vain on the keys of organisations.
public final class AttemptTable {

    private final Handle handle;

    AttemptTable(Handle handle) {
        this.handle = handle;
    }

    /// Vain attempts since the last good one.
    ///
    /// @param failures at least 1
    public record Row(int failures, Instant last) {}

    /// What is known of an organisation's key; empty when the last attempt was good.
    public Optional<Row> of(Id<Issuer> issuer) {
        return handle.createQuery("SELECT failures, last_at FROM passphrase_attempt WHERE issuer_id = :issuer")
                .bind("issuer", issuer.toString())
                .map((row, context) -> new Row(row.getInt("failures"), Instant.parse(row.getString("last_at"))))
                .findOne();
    }

    /// Counts one more.
    public void failed(Id<Issuer> issuer, Instant now) {
        handle.createUpdate("""
                        INSERT INTO passphrase_attempt (issuer_id, failures, last_at) VALUES (:issuer, 1, :now)
                        ON CONFLICT (issuer_id) DO UPDATE
                            SET failures = passphrase_attempt.failures + 1, last_at = excluded.last_at
                        """)
                .bind("issuer", issuer.toString())
                .bind("now", now.toString())
                .execute();
    }

    /// Forgets them after a good one.
    public void succeeded(Id<Issuer> issuer) {
        handle.createUpdate("DELETE FROM passphrase_attempt WHERE issuer_id = :issuer")
                .bind("issuer", issuer.toString())
                .execute();
    }
}
