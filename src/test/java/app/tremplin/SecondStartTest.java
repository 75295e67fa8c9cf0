package app.tremplin;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.platform.HandOver;
import app.tremplin.platform.Workspace;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program, started twice as a double click does.
class SecondStartTest {

    @TempDir
    Path folder;

    @Test
    void a_second_start_hands_its_file_to_the_first_and_ends() throws Exception {
        Workspace workspace = new Workspace(folder.resolve("workspace")).make();
        Path file = Files.writeString(folder.resolve("missions.tremplin"), "{}");
        Process first;
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            workspace.folder().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            first = start(workspace, file);
            waitForTheDoor(workspace, watch);
        }
        try {
            Process second = start(workspace, file);
            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isZero();
            assertThat(first.isAlive()).isTrue();
            assertThat(HandOver.send(workspace, Optional.empty())).isTrue();
        } finally {
            first.destroy();
            first.waitFor();
        }
    }

    private static void waitForTheDoor(Workspace workspace, WatchService watch) throws InterruptedException {
        while (!Files.exists(workspace.door())) {
            WatchKey key = watch.poll(60, TimeUnit.SECONDS);
            assertThat(key).as("the first start opens its door").isNotNull();
            key.pollEvents();
            key.reset();
        }
    }

    private static Process start(Workspace workspace, Path file) throws IOException {
        ProcessBuilder builder = JavaProcess.of(
                        Main.class, "--workspace", workspace.folder().toString(), file.toString())
                .inheritIO();
        builder.environment().put("JDK_JAVA_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
        return builder.start();
    }
}
