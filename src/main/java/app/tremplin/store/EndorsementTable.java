package app.tremplin.store;

import app.tremplin.domain.Id;
import app.tremplin.domain.ReceivedEndorsement;
import app.tremplin.domain.Volunteer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The endorsements that were handed over.
public final class EndorsementTable {

    private final Handle handle;

    EndorsementTable(Handle handle) {
        this.handle = handle;
    }

    /// All endorsements of a person's badges, the latest first.
    public List<ReceivedEndorsement> of(Id<Volunteer> volunteer) {
        return handle.createQuery("""
                        SELECT id, credential_id, issuer_name, issued_at, received_at, content
                        FROM received_endorsement WHERE volunteer_id = :volunteer
                        ORDER BY issued_at DESC, id DESC
                        """)
                .bind("volunteer", volunteer.toString())
                .map((row, context) -> new ReceivedEndorsement(
                        Id.of(row.getString("id")),
                        row.getString("credential_id"),
                        row.getString("issuer_name"),
                        Instant.parse(row.getString("issued_at")),
                        Instant.parse(row.getString("received_at")),
                        new String(row.getBytes("content"), StandardCharsets.UTF_8)))
                .list();
    }

    /// Adds an endorsement.
    ///
    /// @return false when it is there already, byte for byte
    public boolean add(Id<Volunteer> volunteer, ReceivedEndorsement endorsement) {
        byte[] content = endorsement.content().getBytes(StandardCharsets.UTF_8);
        return handle.createUpdate("""
                        INSERT INTO received_endorsement
                            (id, volunteer_id, credential_id, issuer_name, issued_at, received_at, digest, content)
                        VALUES (:id, :volunteer, :credential_id, :issuer_name, :issued_at, :received_at, :digest, :content)
                        ON CONFLICT (volunteer_id, digest) DO NOTHING
                        """)
                        .bind("id", endorsement.id().toString())
                        .bind("volunteer", volunteer.toString())
                        .bind("credential_id", endorsement.credentialId())
                        .bind("issuer_name", endorsement.issuerName())
                        .bind("issued_at", endorsement.issued().toString())
                        .bind("received_at", endorsement.received().toString())
                        .bind("digest", FileDigest.of(content))
                        .bind("content", content)
                        .execute()
                == 1;
    }

    /// Removes an endorsement.
    public void remove(Id<ReceivedEndorsement> id) {
        handle.createUpdate("DELETE FROM received_endorsement WHERE id = :id")
                .bind("id", id.toString())
                .execute();
    }
}
