package app.tremplin.store;

import app.tremplin.domain.BadgeFile;
import app.tremplin.domain.Id;
import app.tremplin.domain.KeptBadge;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.domain.Volunteer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// The badges that were handed over, each with its file.
public final class ReceivedTable {

    private static final String COLUMNS = "id, issuer_id, credential_id, title, issuer_name, self_declared, issued_at,"
            + " received_at, newest, extension";

    private final Handle handle;

    ReceivedTable(Handle handle) {
        this.handle = handle;
    }

    /// All badges of a person, history included, the latest received first.
    public List<ReceivedBadge> of(Id<Volunteer> volunteer) {
        return handle.createQuery("SELECT " + COLUMNS
                        + " FROM received_badge WHERE volunteer_id = :volunteer ORDER BY received_at DESC, id DESC")
                .bind("volunteer", volunteer.toString())
                .map(ReceivedTable::read)
                .list();
    }

    /// The badge whose file is this very one, byte for byte.
    public Optional<ReceivedBadge> with(Id<Volunteer> volunteer, BadgeFile file) {
        return handle.createQuery("SELECT " + COLUMNS
                        + " FROM received_badge WHERE volunteer_id = :volunteer AND digest = :digest")
                .bind("volunteer", volunteer.toString())
                .bind("digest", FileDigest.of(file.bytes()))
                .map(ReceivedTable::read)
                .findOne();
    }

    /// The file of a badge; empty when it is not there any more.
    public Optional<BadgeFile> file(Id<ReceivedBadge> id) {
        return handle.createQuery("SELECT extension, content FROM received_badge WHERE id = :id")
                .bind("id", id.toString())
                .map((row, context) -> new BadgeFile(format(row), row.getBytes("content")))
                .findOne();
    }

    /// Adds a badge.
    public void add(Id<Volunteer> volunteer, KeptBadge kept) {
        ReceivedBadge badge = kept.badge();
        handle.createUpdate("""
                        INSERT INTO received_badge (id, volunteer_id, issuer_id, credential_id, title, issuer_name,
                            self_declared, issued_at, received_at, newest, extension, digest, content)
                        VALUES (:id, :volunteer, :issuer_id, :credential_id, :title, :issuer_name,
                            :self_declared, :issued_at, :received_at, :newest, :extension, :digest, :content)
                        """)
                .bind("id", badge.id().toString())
                .bind("volunteer", volunteer.toString())
                .bind("issuer_id", badge.issuerId())
                .bind("credential_id", badge.credentialId())
                .bind("title", badge.title())
                .bind("issuer_name", badge.issuerName())
                .bind("self_declared", badge.selfDeclared() ? 1 : 0)
                .bind("issued_at", badge.issued().map(Instant::toString).orElse(null))
                .bind("received_at", badge.received().toString())
                .bind("newest", badge.newest() ? 1 : 0)
                .bind("extension", badge.format().extension())
                .bind("digest", FileDigest.of(kept.file().bytes()))
                .bind("content", kept.file().bytes())
                .execute();
    }

    /// Makes a badge history.
    public void retire(Id<ReceivedBadge> id) {
        handle.createUpdate("UPDATE received_badge SET newest = 0 WHERE id = :id")
                .bind("id", id.toString())
                .execute();
    }

    /// Removes a badge.
    public void remove(Id<ReceivedBadge> id) {
        handle.createUpdate("DELETE FROM received_badge WHERE id = :id")
                .bind("id", id.toString())
                .execute();
    }

    private static ReceivedBadge read(ResultSet row, StatementContext context) throws SQLException {
        return new ReceivedBadge(
                Id.of(row.getString("id")),
                row.getString("issuer_id"),
                row.getString("credential_id"),
                row.getString("title"),
                row.getString("issuer_name"),
                row.getInt("self_declared") == 1,
                Optional.ofNullable(row.getString("issued_at")).map(Instant::parse),
                Instant.parse(row.getString("received_at")),
                row.getInt("newest") == 1,
                format(row));
    }

    private static BadgeFile.Format format(ResultSet row) throws SQLException {
        String extension = row.getString("extension");
        for (BadgeFile.Format format : BadgeFile.Format.values()) {
            if (format.extension().equals(extension)) {
                return format;
            }
        }
        throw new SQLException("an unknown kind of file: " + extension);
    }
}
