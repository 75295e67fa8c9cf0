package app.tremplin.platform;

import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The one folder that holds everything a person keeps in Tremplin.
public record Workspace(Path folder) {

    /// The folder the system sets aside for an application's data: `%APPDATA%\Tremplin`, `~/Library/Application
    /// Support/Tremplin`, or `$XDG_DATA_HOME/tremplin` (by default `~/.local/share/tremplin`).
    ///
    /// @param os          the system property `os.name`
    /// @param home        the person's home folder
    /// @param environment the environment variables
    public static Workspace standard(String os, Path home, Map<String, String> environment) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return new Workspace(
                    (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Tremplin"));
        }
        if (system.startsWith("mac")) {
            return new Workspace(home.resolve("Library/Application Support/Tremplin"));
        }
        String data = environment.get("XDG_DATA_HOME");
        boolean usable = data != null && Path.of(data).isAbsolute();
        return new Workspace((usable ? Path.of(data) : home.resolve(".local/share")).resolve("tremplin"));
    }

    /// Makes the folder if it is not there, open to its owner alone. One that is there keeps its permissions.
    ///
    /// @throws Failure when that is impossible
    public Workspace make() {
        try {
            boolean there = Files.isDirectory(folder);
            Files.createDirectories(folder);
            if (!there && Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNWRITABLE, folder.toString());
        }
        return this;
    }

    /// The workspace of the sample data, apart from the person's own, so that removing one never touches the other.
    public Workspace sample() {
        return new Workspace(folder.resolve("sample"));
    }

    /// Deletes the folder with all that is in it, if it is there.
    ///
    /// @throws Failure when something in it cannot be deleted
    public void delete() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNWRITABLE, folder.toString());
        }
    }

    /// The SQLite file.
    public Path database() {
        return folder.resolve("tremplin.db");
    }

    /// Copies of the database.
    public Path backups() {
        return folder.resolve("backups");
    }

    /// The private keys.
    public Path keys() {
        return folder.resolve("keys");
    }

    /// Files that missions refer to, by their fingerprint; they never change.
    public Path attachments() {
        return folder.resolve("attachments");
    }

    /// The settings.
    public Path settings() {
        return folder.resolve("settings.json");
    }

    /// How the window was left.
    public Path memory() {
        return folder.resolve("memory.json");
    }

    /// Templates of printed documents that replace our own.
    public Path templates() {
        return folder.resolve("templates");
    }

    /// The log files.
    public Path logs() {
        return folder.resolve("logs");
    }

    /// Held while a window is open.
    public Path lock() {
        return folder.resolve("lock");
    }

    /// Where the open window hears of later starts of the program.
    public Path door() {
        return folder.resolve("door");
    }
}
