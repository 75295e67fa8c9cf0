package app.tremplin.store;

import app.tremplin.domain.Evidence;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/// Which evidence hangs on which mission. The files themselves lie in the workspace.
public final class AttachmentTable {

    private final Handle handle;

    AttachmentTable(Handle handle) {
        this.handle = handle;
    }

    /// The evidence of a mission, in the order it was added.
    public List<Evidence> of(Id<Mission> mission) {
        return handle.createQuery("SELECT * FROM mission_attachment WHERE mission_id = :mission ORDER BY position")
                .bind("mission", mission.toString())
                .map(AttachmentTable::read)
                .list();
    }

    /// How many pieces each mission has that has some.
    public Map<Id<Mission>, Integer> counts() {
        Map<Id<Mission>, Integer> counts = new HashMap<>();
        handle.createQuery("SELECT mission_id, COUNT(*) AS pieces FROM mission_attachment GROUP BY mission_id")
                .map((row, context) -> counts.put(Id.of(row.getString("mission_id")), row.getInt("pieces")))
                .list();
        return counts;
    }

    /// Makes `evidence` all that hangs on a mission.
    public void set(Id<Mission> mission, List<Evidence> evidence) {
        if (of(mission).equals(evidence)) {
            return;
        }
        handle.createUpdate("DELETE FROM mission_attachment WHERE mission_id = :mission")
                .bind("mission", mission.toString())
                .execute();
        if (evidence.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO mission_attachment (mission_id, digest, extension, name, size, position)
                VALUES (:mission, :digest, :extension, :name, :size, :position)
                """);
        for (int position = 0; position < evidence.size(); position++) {
            Evidence piece = evidence.get(position);
            batch.bind("mission", mission.toString())
                    .bind("digest", piece.digest())
                    .bind("extension", piece.kind().extension())
                    .bind("name", piece.name())
                    .bind("size", piece.size())
                    .bind("position", position)
                    .add();
        }
        batch.execute();
    }

    /// The digests of all files that some mission refers to.
    public Set<String> digests() {
        return Set.copyOf(handle.createQuery("SELECT DISTINCT digest FROM mission_attachment")
                .mapTo(String.class)
                .list());
    }

    private static Evidence read(ResultSet row, StatementContext context) throws SQLException {
        return new Evidence(
                row.getString("digest"),
                Evidence.Kind.of(row.getString("extension")),
                row.getString("name"),
                row.getLong("size"));
    }
}
