package app.tremplin.store;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Who is printed, and what was printed already.
public final class PrintedTable {

    private final Handle handle;

    PrintedTable(Handle handle) {
        this.handle = handle;
    }

    /// A badge as far as printing needs to know it beforehand.
    ///
    /// @param status `valid`, `suspended` or `revoked`
    public record Row(Id<Badge> id, String holder, String title, String status) {}

    /// The badges of an organisation by the volunteers' names, in the order in which cards are handed out.
    ///
    /// @param folded part of the holder's name, see [app.tremplin.domain.Folding]; blank for all
    public List<Row> of(Id<Issuer> issuer, String folded) {
        return handle.createQuery("SELECT id, holder, title, status FROM issued_badge WHERE issuer_id = :issuer"
                        + " AND (:folded = '' OR instr(holder_folded, :folded) > 0)"
                        + " ORDER BY holder_folded, issued_at, id")
                .bind("issuer", issuer.toString())
                .bind("folded", folded)
                .map((row, context) -> new Row(
                        Id.of(row.getString("id")),
                        row.getString("holder"),
                        row.getString("title"),
                        row.getString("status")))
                .list();
    }

    /// The badges of an organisation whose document was printed.
    public Set<Id<Badge>> printed(Id<Issuer> issuer, String document) {
        return new HashSet<>(handle.createQuery("SELECT badge_id FROM printed"
                        + " JOIN issued_badge ON issued_badge.id = printed.badge_id"
                        + " WHERE issuer_id = :issuer AND document = :document")
                .bind("issuer", issuer.toString())
                .bind("document", document)
                .map((row, context) -> Id.<Badge>of(row.getString("badge_id")))
                .list());
    }

    /// Notes that documents were printed, in place of an earlier time.
    public void add(Collection<Id<Badge>> badges, String document, Instant at) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO printed (badge_id, document, printed_at) VALUES (:badge, :document, :at)
                ON CONFLICT (badge_id, document) DO UPDATE SET printed_at = excluded.printed_at
                """);
        for (Id<Badge> badge : badges) {
            batch.bind("badge", badge.toString())
                    .bind("document", document)
                    .bind("at", at.toString())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
