package app.tremplin.store;

import app.tremplin.domain.KeptDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// What is being typed into mission forms.
public final class DraftTable {

    private record Word(String slot, String field, String words, Instant changed) {}

    private final Handle handle;

    DraftTable(Handle handle) {
        this.handle = handle;
    }

    /// All drafts, the one changed last first.
    public List<KeptDraft> all() {
        Map<String, List<Word>> slots = new LinkedHashMap<>();
        handle.createQuery(
                        "SELECT slot, field, words, changed_at FROM mission_draft ORDER BY changed_at DESC, slot DESC")
                .map((row, context) -> new Word(
                        row.getString("slot"),
                        row.getString("field"),
                        row.getString("words"),
                        Instant.parse(row.getString("changed_at"))))
                .list()
                .forEach(word -> slots.computeIfAbsent(word.slot(), slot -> new ArrayList<>())
                        .add(word));
        return slots.values().stream().map(DraftTable::draft).toList();
    }

    /// Keeps a draft in place of what its slot held; one without words empties the slot.
    public void keep(KeptDraft draft) {
        drop(draft.slot());
        if (draft.words().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO mission_draft (slot, field, words, changed_at) VALUES (:slot, :field, :words, :changed)");
        draft.words()
                .forEach((field, words) -> batch.bind("slot", draft.slot())
                        .bind("field", field)
                        .bind("words", words)
                        .bind("changed", draft.changed().toString())
                        .add());
        batch.execute();
    }

    /// Empties a slot.
    public void drop(String slot) {
        handle.createUpdate("DELETE FROM mission_draft WHERE slot = :slot")
                .bind("slot", slot)
                .execute();
    }

    private static KeptDraft draft(List<Word> words) {
        Map<String, String> fields = new HashMap<>();
        words.forEach(word -> fields.put(word.field(), word.words()));
        return new KeptDraft(words.getFirst().slot(), fields, words.getFirst().changed());
    }
}
