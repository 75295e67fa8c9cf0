package app.tremplin.work;

import java.util.Optional;
import java.util.function.Supplier;

/// The latest answer to a question, kept as long as what it was worked out from is the same.
final class Remembered<K, V> {

    private record Entry<K, V>(K key, V value) {}

    private volatile Optional<Entry<K, V>> latest = Optional.empty();

    /// The answer for `key`, worked out when it is not the latest one.
    ///
    /// @param key taken before the work begins, so that a change meanwhile is seen the next time
    V get(K key, Supplier<V> work) {
        Optional<Entry<K, V>> known = latest.filter(entry -> entry.key().equals(key));
        if (known.isPresent()) {
            return known.get().value();
        }
        V value = work.get();
        latest = Optional.of(new Entry<>(key, value));
        return value;
    }
}
