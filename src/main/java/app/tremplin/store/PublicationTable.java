package app.tremplin.store;

import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Where and when organisations last published.
public final class PublicationTable {

    private final Handle handle;

    PublicationTable(Handle handle) {
        this.handle = handle;
    }

    /// One publication.
    public record Row(Path folder, Instant at) {}

    /// An organisation's latest publication.
    public Optional<Row> of(Id<Issuer> issuer) {
        return handle.createQuery("SELECT folder, published_at FROM publication WHERE issuer_id = :issuer")
                .bind("issuer", issuer.toString())
                .map((row, context) ->
                        new Row(Path.of(row.getString("folder")), Instant.parse(row.getString("published_at"))))
                .findOne();
    }

    /// Notes a publication in place of the one before.
    public void put(Id<Issuer> issuer, Row publication) {
        handle.createUpdate("""
                        INSERT INTO publication (issuer_id, folder, published_at) VALUES (:issuer, :folder, :at)
                        ON CONFLICT (issuer_id) DO UPDATE SET
                            folder = excluded.folder, published_at = excluded.published_at
                        """)
                .bind("issuer", issuer.toString())
                .bind("folder", publication.folder().toString())
                .bind("at", publication.at().toString())
                .execute();
    }
}
