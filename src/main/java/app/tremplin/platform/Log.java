package app.tremplin.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The log file of a workspace: what happened, where in the code, and nothing about anybody.
///
/// The messages of exceptions and of libraries are left out, since they may quote what a person typed or the name of a
/// file; types and places in the code are kept.
public final class Log implements AutoCloseable {

    private static final String OURS = "app.tremplin.";
    // Held here, since the JDK forgets the level of a logger that nobody holds.
    private static final Logger OWN = Logger.getLogger("app.tremplin");
    private static final int BYTES = 1024 * 1024;
    private static final int FILES = 3;
    private static final int FRAMES = 12;

    private final @Nullable Handler handler;

    private Log(@Nullable Handler handler) {
        this.handler = handler;
    }

    /// Sends all logging to the workspace, and none to the terminal. Without a writable folder nothing is kept.
    public static Log open(Workspace workspace) {
        Log silent = silent();
        Logger root = Logger.getLogger("");
        try {
            Files.createDirectories(workspace.logs());
            String folder = workspace.logs().toString().replace('\\', '/').replace("%", "%%");
            Handler file = new FileHandler(folder + "/tremplin-%g.log", BYTES, FILES, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new Lines());
            root.addHandler(file);
            return new Log(file);
        } catch (IOException e) {
            return silent;
        }
    }

    /// Sends no logging anywhere, least of all to the terminal that a command prints its answer to.
    public static Log silent() {
        Logger root = Logger.getLogger("");
        for (Handler console : root.getHandlers()) {
            root.removeHandler(console);
        }
        root.setLevel(Level.WARNING);
        OWN.setLevel(Level.INFO);
        return new Log(null);
    }

    @Override
    public void close() {
        if (handler != null) {
            Logger.getLogger("").removeHandler(handler);
            handler.close();
        }
    }

    /// What of an exception may be kept and shown: types and places, no messages.
    public static String outline(Throwable thrown) {
        StringBuilder out = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            out.append(each == thrown ? "" : "caused by ")
                    .append(each.getClass().getName())
                    .append('\n');
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                out.append("    at ").append(frames[i]).append('\n');
            }
        }
        return out.toString();
    }

    private static final class Lines extends Formatter {
        @Override
        public String format(LogRecord entry) {
            String logger = String.valueOf(entry.getLoggerName());
            String message = logger.startsWith(OURS) ? formatMessage(entry) : "(message left out)";
            String line = Instant.ofEpochMilli(entry.getMillis()) + " " + entry.getLevel() + " " + logger + ": "
                    + message + "\n";
            return entry.getThrown() == null ? line : line + outline(entry.getThrown());
        }
    }
}
