package app.tremplin.domain;

import java.time.Instant;
import java.util.Map;

/// What was being typed into a mission form when it was left.
///
/// @param slot    tells it from the others
/// @param words   by the name of the field
/// @param changed when something was typed last
public record KeptDraft(String slot, Map<String, String> words, Instant changed) {
    public KeptDraft {
        words = Map.copyOf(words);
    }
}
