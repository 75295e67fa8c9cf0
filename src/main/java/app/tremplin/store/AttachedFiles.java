package app.tremplin.store;

import app.tremplin.domain.DraftEvidence;
import app.tremplin.domain.Evidence;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Which files beside the database it speaks of, in missions and in what is being typed. A copy from an older Tremplin
/// has no tables for them.
final class AttachedFiles {

    private AttachedFiles() {}

    static Set<String> names(Handle handle) {
        Set<String> names = new HashSet<>();
        if (has(handle, "mission_attachment")) {
            names.addAll(handle.createQuery("SELECT digest || '.' || extension FROM mission_attachment")
                    .mapTo(String.class)
                    .set());
        }
        if (has(handle, "mission_draft")) {
            new DraftTable(handle)
                    .all().stream()
                            .flatMap(draft -> DraftEvidence.read(draft).stream())
                            .map(Evidence::fileName)
                            .forEach(names::add);
        }
        return names;
    }

    private static boolean has(Handle handle, String table) {
        return handle.createQuery("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?")
                        .bind(0, table)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
