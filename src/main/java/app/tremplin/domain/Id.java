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

    /// By the number, as the canonical form sorts; the platform's own order of UUIDs takes it for a signed one.
    @Override
    public int compareTo(Id<T> other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
