package app.tremplin.domain;

import java.util.List;

/// A sentence by its key, to be said in whatever language the reader has chosen.
///
/// @param args what its placeholders stand for; may be phrases themselves
public record Phrase(String key, List<Object> args) {

    public Phrase {
        args = List.copyOf(args);
    }

    /// The sentence `key` with its placeholders.
    public static Phrase of(String key, Object... args) {
        return new Phrase(key, List.of(args));
    }
}
