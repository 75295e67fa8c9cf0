package app.tremplin.ui.mission;

import app.tremplin.domain.DraftEvidence;
import app.tremplin.domain.Id;
import app.tremplin.domain.KeptDraft;
import app.tremplin.ui.kit.MissionDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form put into words by field, to be kept while somebody types, and back.
final class DraftWords {

    private DraftWords() {}

    /// Only fields that hold something.
    static Map<String, String> of(MissionDraft draft) {
        Map<String, String> words = new HashMap<>();
        draft.id().ifPresent(id -> words.put("mission", id.toString()));
        words.put("event", draft.event());
        words.put("type", draft.typeId());
        words.put("site", draft.site());
        words.put("first_day", draft.firstDay());
        words.put("last_day", draft.lastDay());
        words.put("shift", String.valueOf(draft.shift()));
        words.put("hours", draft.hours());
        words.put("minutes", draft.minutes());
        words.put("start", draft.start());
        words.put("end", draft.end());
        words.put("account", draft.account());
        words.put("people_met", draft.peopleMet());
        words.put("languages", draft.languages());
        words.put("situation", draft.situation());
        words.put("action", draft.action());
        words.put("result", draft.result());
        words.put(
                "days",
                String.join(" ", draft.days().stream().map(LocalDate::toString).toList()));
        draft.evidence().ifPresent(evidence -> words.put(DraftEvidence.FIELD, DraftEvidence.write(evidence)));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    static MissionDraft read(KeptDraft kept) {
        Map<String, String> words = kept.words();
        return new MissionDraft(
                Optional.ofNullable(words.get("mission")).map(Id::of),
                words.getOrDefault("event", ""),
                words.getOrDefault("type", ""),
                words.getOrDefault("site", ""),
                words.getOrDefault("first_day", ""),
                words.getOrDefault("last_day", ""),
                Boolean.parseBoolean(words.get("shift")),
                words.getOrDefault("hours", ""),
                words.getOrDefault("minutes", ""),
                words.getOrDefault("start", ""),
                words.getOrDefault("end", ""),
                words.getOrDefault("account", ""),
                words.getOrDefault("people_met", ""),
                words.getOrDefault("languages", ""),
                words.getOrDefault("situation", ""),
                words.getOrDefault("action", ""),
                words.getOrDefault("result", ""),
                days(words.getOrDefault("days", "")),
                Optional.of(DraftEvidence.read(kept)),
                kept.slot(),
                true);
    }

    /// The same form in a place of its own, since the one it was kept in is given up.
    static MissionDraft elsewhere(MissionDraft draft) {
        return read(new KeptDraft("", of(draft), Instant.EPOCH));
    }

    private static List<LocalDate> days(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(LocalDate::parse)
                .toList();
    }
}
