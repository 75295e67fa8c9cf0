package app.tremplin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a main class of these tests or of the product in a Java of its own.
public final class JavaProcess {

    private JavaProcess() {}

    /// A process that is not started yet.
    public static ProcessBuilder of(Class<?> main, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }
}
