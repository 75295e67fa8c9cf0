package app.tremplin.store;

import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Which files beside the database it speaks of. A copy from an older Tremplin has no table for them.
final class AttachedFiles {

    private AttachedFiles() {}

    static Set<String> names(Handle handle) {
        boolean there = handle.createQuery("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?")
                        .bind(0, "mission_attachment")
                        .mapTo(Integer.class)
                        .one()
                > 0;
        return there
                ? handle.createQuery("SELECT digest || '.' || extension FROM mission_attachment")
                        .mapTo(String.class)
                        .set()
                : Set.of();
    }
}
