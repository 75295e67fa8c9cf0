package app.tremplin.domain;

import java.util.UUID;

/// The identity of a `T`: a UUID version 7 (RFC 9562) that sorts by the time it was made.
///
/// @param <T> what is identified, so that a badge's id never stands for a mission's
public record Id<T>(UUID value) implements Comparable<Id<T>> {

    /// Reads the canonical 36-character form.
    ///
    /// @throws IllegalArgumentException when `text` is not a UUID
    public static <T> Id<T> of(String text) {
        return new Id<>(UUID.fromString(text));
    }

    @Override
    public int compareTo(Id<T> other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
