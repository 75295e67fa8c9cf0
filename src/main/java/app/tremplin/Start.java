package app.tremplin;

import app.tremplin.cli.Console;
import app.tremplin.domain.BugCode;
import app.tremplin.domain.Language;
import app.tremplin.platform.HandOver;
import app.tremplin.platform.Log;
import app.tremplin.platform.Workspace;
import app.tremplin.text.Texts;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Opens the window, or runs the command line when a command is named.
final class Start {

    private static final String WORKSPACE = "--workspace";
    private static final String MISSION_FILE = ".tremplin";

    private Start() {}

    /// Starts the program. The process ends with the command's exit code.
    static void run(String[] args) {
        // Started by Maven without a word, the program is handed one empty word.
        List<String> words = args.length == 1 && args[0].isBlank() ? List.of() : List.of(args);
        Optional<Path> named = namedWorkspace(words);
        Optional<Path> file = missionFile(words);
        int options = named.isEmpty() ? 0 : words.stream().anyMatch(word -> word.startsWith(WORKSPACE + "=")) ? 1 : 2;
        boolean window = words.size() == options + (file.isPresent() ? 1 : 0);
        Workspace workspace = named.map(Workspace::new).orElseGet(Start::standardWorkspace);
        System.exit(window ? window(workspace, file) : commandLine(workspace, words));
    }

    private static int window(Workspace workspace, Optional<Path> file) {
        if (!hasDisplay()) {
            Texts texts = Texts.of(Language.ofSystem(Locale.getDefault()));
            printer(FileDescriptor.err).println(texts.get("cli.error.display", command()));
            return Console.UNUSABLE;
        }
        Log.silent();
        if (!HandOver.send(workspace, file)) {
            App.open(workspace, file);
        }
        return Console.DONE;
    }

    /// The file that a double click hands over.
    private static Optional<Path> missionFile(List<String> words) {
        return words.stream()
                .filter(word -> word.endsWith(MISSION_FILE) && !word.startsWith("-"))
                .findFirst()
                .map(Path::of)
                .map(Path::toAbsolutePath);
    }

    private static int commandLine(Workspace workspace, List<String> words) {
        Locale locale = Locale.getDefault();
        try (Log log = Log.silent();
                PrintWriter out = printer(FileDescriptor.out);
                PrintWriter err = printer(FileDescriptor.err)) {
            return new Console(
                            workspace.folder(),
                            Language.ofSystem(locale),
                            System.getenv(),
                            Clock.systemDefaultZone(),
                            out,
                            err,
                            fault -> keep(fault, workspace))
                    .run(words);
        }
    }

    /// The log is only made when there is a fault: who merely verifies a badge keeps nothing here.
    private static Console.Faults.Kept keep(Exception fault, Workspace workspace) {
        try (Log log = Log.open(workspace)) {
            Logger.getLogger(Start.class.getName()).log(Level.SEVERE, "fault", fault);
            return new Console.Faults.Kept(BugCode.of(Log.outline(fault)), workspace.logs());
        }
    }

    private static boolean hasDisplay() {
        Map<String, String> environment = System.getenv();
        boolean unix = !System.getProperty("os.name").toLowerCase(Locale.ROOT).matches("(windows|mac).*");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        return !unix
                || headless
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /// How the command line is called from where the program was started.
    private static String command() {
        String place =
                String.valueOf(Start.class.getProtectionDomain().getCodeSource().getLocation());
        return place.endsWith(".jar")
                ? "java -jar " + place.substring(place.lastIndexOf('/') + 1)
                : "mvn -q -DskipTests package && java -jar target/tremplin.jar";
    }

    /// The folder after `--workspace`, wherever it stands.
    private static Optional<Path> namedWorkspace(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(WORKSPACE + "=")) {
                return Optional.of(Path.of(words.get(i).substring(WORKSPACE.length() + 1)));
            }
            if (words.get(i).equals(WORKSPACE) && i + 1 < words.size()) {
                return Optional.of(Path.of(words.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    private static Workspace standardWorkspace() {
        return Workspace.standard(
                System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /// A terminal is written to in its own characters, a file or a pipe in UTF-8.
    private static PrintWriter printer(FileDescriptor descriptor) {
        java.io.Console terminal = System.console();
        boolean windows = File.separatorChar == '\\';
        Charset charset = windows && terminal != null ? terminal.charset() : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), true);
    }
}
