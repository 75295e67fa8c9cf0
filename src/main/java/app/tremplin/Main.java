package app.tremplin;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The door. It alone is compiled for Java 11, so that an older `java` than ours can still open it: it then hands over
/// to a newer one if the machine has it, and says which to install if not.
public final class Main {

    private static final int NEEDED = 25;
    private static final int WRONG_USE = 2;

    private Main() {}

    /// Starts the program. The process ends with the program's exit code.
    public static void main(String[] args) {
        if (Runtime.version().feature() >= NEEDED) {
            Start.run(args);
            return;
        }
        Optional<Path> java = newerJava();
        System.exit(java.isPresent() ? handOver(java.get(), args) : refuse());
    }

    private static int refuse() {
        boolean french = Locale.getDefault().getLanguage().equals("fr");
        System.err.println(
                french
                        ? "Tremplin a besoin de Java 25 ou plus récent ; ceci est Java "
                                + Runtime.version().feature() + ". Installez Temurin 25 : https://adoptium.net"
                        : "Tremplin needs Java 25 or newer; this is Java "
                                + Runtime.version().feature() + ". Install Temurin 25: https://adoptium.net");
        return WRONG_USE;
    }

    private static int handOver(Path java, String[] args) {
        List<String> command = new ArrayList<>(List.of(
                java.toString(), "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(Arrays.asList(args));
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.waitFor();
        } catch (IOException e) {
            return refuse();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return WRONG_USE;
        }
    }

    /// The newest Java of 25 or later in `JAVA_HOME` or where installers put one.
    private static Optional<Path> newerJava() {
        Path home = Path.of(System.getProperty("user.home"));
        Stream<Path> named = Stream.of("JAVA_HOME", "JAVA_HOME_25")
                .map(System::getenv)
                .filter(value -> value != null && !value.isEmpty())
                .map(Path::of);
        Stream<Path> installed = Stream.of(
                        Path.of("/usr/lib/jvm"),
                        Path.of("/Library/Java/JavaVirtualMachines"),
                        Path.of("C:\\Program Files\\Java"),
                        Path.of("C:\\Program Files\\Eclipse Adoptium"),
                        home.resolve(".sdkman/candidates/java"),
                        home.resolve(".jdks"))
                .flatMap(folder -> inside(folder).stream())
                .flatMap(folder -> Stream.of(folder, folder.resolve("Contents/Home")));
        return Stream.concat(named, installed)
                .filter(candidate -> version(candidate) >= NEEDED)
                .max(Comparator.comparingInt(Main::version))
                .map(candidate -> candidate.resolve("bin").resolve(File.separatorChar == '\\' ? "java.exe" : "java"));
    }

    private static List<Path> inside(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.collect(Collectors.toList());
        } catch (IOException e) {
            return List.of();
        }
    }

    /// The feature version in the `release` file that every JDK carries; 0 when this is none.
    private static int version(Path javaHome) {
        Path release = javaHome.resolve("release");
        if (!Files.isRegularFile(release)) {
            return 0;
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(release)) {
            properties.load(in);
            String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
            return Runtime.Version.parse(version).feature();
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }
}
