package app.tremplin.platform;

import java.awt.Desktop;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Files that macOS says were double-clicked: it does not start the program with their names, it sends events to the
/// one that runs. Those that come before anybody listens are kept.
public final class OpenFileEvents {

    private final List<Path> waiting = new ArrayList<>();
    private Optional<Consumer<Path>> listener = Optional.empty();

    OpenFileEvents() {}

    /// The system's events from now on; there are none on other systems. Call it before the window is made, since the
    /// first event comes with the start.
    public static OpenFileEvents ofSystem() {
        OpenFileEvents events = new OpenFileEvents();
        boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        // Elsewhere asking would only start a second toolkit.
        if (mac && Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.APP_OPEN_FILE)) {
            Desktop.getDesktop()
                    .setOpenFileHandler(event -> events.opened(
                            event.getFiles().stream().map(File::toPath).toList()));
        }
        return events;
    }

    /// Tells `heard` each file that was opened so far and from now on, on a thread of the system.
    public synchronized void listen(Consumer<Path> heard) {
        listener = Optional.of(heard);
        waiting.forEach(heard);
        waiting.clear();
    }

    synchronized void opened(List<Path> files) {
        listener.ifPresentOrElse(files::forEach, () -> waiting.addAll(files));
    }
}
