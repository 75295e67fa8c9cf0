package app.tremplin.work;

import app.tremplin.platform.MemoryFile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// How the person left the window and its tables, to be found again the same. Nothing that anybody typed is in here.
///
/// Asking and changing never wait; [#keep] writes.
public final class Memory {

    private final MemoryFile file;
    private final Map<String, String> all;
    private final AtomicBoolean changed = new AtomicBoolean();

    Memory(MemoryFile file) {
        this.file = file;
        this.all = new ConcurrentHashMap<>(file.read());
    }

    /// What is remembered under `name`.
    public Optional<String> get(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /// Remembers `words` under `name`.
    public void put(String name, String words) {
        if (!words.equals(all.put(name, words))) {
            changed.set(true);
        }
    }

    /// Forgets what is remembered under `name`.
    public void forget(String name) {
        if (all.remove(name) != null) {
            changed.set(true);
        }
    }

    /// Whether there is something that [#keep] would write.
    public boolean isChanged() {
        return changed.get();
    }

    /// Writes what has changed, if anything.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be written
    public void keep() {
        if (changed.getAndSet(false)) {
            file.write(all);
        }
    }
}
