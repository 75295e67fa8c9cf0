package app.tremplin.work;

import app.tremplin.domain.KeptDraft;
import app.tremplin.platform.Ids;
import app.tremplin.store.Database;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Keeps what is being typed into mission forms, so that a crash loses nothing of it.
public final class Drafting {

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final Map<String, KeptDraft> typed = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private boolean closed;

    Drafting(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /// A place for one more draft.
    public String newSlot() {
        return ids.next().toString();
    }

    /// Takes note of what stands in a form, in place of what its slot held; [#keep] puts it on the disk. Never waits
    /// for the disk. A slot that was dropped stays empty.
    ///
    /// @param words by the name of the field; none when there is nothing to keep
    public void type(String slot, Map<String, String> words) {
        synchronized (typed) {
            if (!dropped.contains(slot)) {
                typed.put(slot, new KeptDraft(slot, words, clock.instant()));
            }
        }
    }

    /// Puts on the disk what was typed since the last time.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public synchronized void keep() {
        List<KeptDraft> drafts;
        synchronized (typed) {
            drafts = List.copyOf(typed.values());
            typed.clear();
        }
        if (!closed && !drafts.isEmpty()) {
            database.change(tables -> drafts.forEach(tables.drafts()::keep));
        }
    }

    /// Forgets a draft, for good.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be saved
    public synchronized void drop(String slot) {
        synchronized (typed) {
            dropped.add(slot);
            typed.remove(slot);
        }
        database.change(tables -> tables.drafts().drop(slot));
    }

    /// The drafts that were neither saved nor cancelled, the one changed last first.
    ///
    /// @throws app.tremplin.domain.Failure when they cannot be read
    public List<KeptDraft> all() {
        keep();
        return database.read(tables -> tables.drafts().all());
    }

    /// Keeps what is left to keep; nothing is kept after it.
    synchronized void close() {
        keep();
        closed = true;
    }
}
