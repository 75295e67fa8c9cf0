package app.tremplin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import app.tremplin.JavaProcess;
import java.io.BufferedReader;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {

    private static final Path FILE = Path.of("/home/léa/missions d’été.tremplin");

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<Optional<Path>> heard = new LinkedBlockingQueue<>();
    private Workspace workspace;

    @BeforeEach
    void make() {
        workspace = new Workspace(folder).make();
    }

    @Test
    void another_process_hands_its_file_to_the_window_that_listens() throws Exception {
        try (HandOver door = HandOver.listen(workspace, heard::add).orElseThrow()) {
            assertThat(door).isNotNull();
            assertThat(Files.getPosixFilePermissions(workspace.door()))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            Process caller = JavaProcess.of(DoorCaller.class, folder.toString(), FILE.toString())
                    .start();
            try (BufferedReader out = caller.inputReader()) {
                assertThat(out.readLine()).isEqualTo("true");
            }
            assertThat(next()).contains(FILE);
        }
        assertThat(workspace.door()).doesNotExist();
        assertThat(HandOver.send(workspace, Optional.of(FILE))).isFalse();
    }

    @Test
    void what_a_killed_window_left_behind_stops_nobody() throws Exception {
        Process keeper = JavaProcess.of(DoorKeeper.class, folder.toString()).start();
        try (BufferedReader out = keeper.inputReader()) {
            assertThat(out.readLine()).isEqualTo("true");
            assertThat(HandOver.send(workspace, Optional.of(FILE))).isTrue();
            assertThat(out.readLine()).contains(FILE.toString());
        } finally {
            keeper.destroyForcibly().waitFor();
        }
        assertThat(workspace.door()).exists();
        assertThat(HandOver.send(workspace, Optional.of(FILE))).isFalse();
        try (HandOver door = HandOver.listen(workspace, heard::add).orElseThrow()) {
            assertThat(door).isNotNull();
            assertThat(HandOver.send(workspace, Optional.empty())).isTrue();
            assertThat(next()).isEmpty();
        }
    }

    @Test
    void whoever_says_nothing_too_much_or_no_whole_path_keeps_nobody_else_waiting() throws Exception {
        try (HandOver door = HandOver.listen(workspace, heard::add).orElseThrow();
                SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(workspace.door()))) {
            assertThat(door).isNotNull();
            assertThat(silent.isConnected()).isTrue();
            assertThat(say("/" + "x".repeat(8_192))).isEqualTo(-1);
            assertThat(say("missions.tremplin")).isEqualTo(1);
            assertThat(next()).isEmpty();
            assertThat(HandOver.send(workspace, Optional.of(FILE))).isTrue();
            assertThat(next()).contains(FILE);
            assertThat(heard).isEmpty();
        }
    }

    @Test
    void a_workspace_too_deep_for_a_door_goes_without() {
        Workspace deep = new Workspace(folder.resolve("x".repeat(120))).make();
        assertThat(HandOver.listen(deep, heard::add)).isEmpty();
        assertThat(HandOver.send(deep, Optional.of(FILE))).isFalse();
    }

    @Test
    void files_that_the_system_opens_before_the_window_is_there_are_kept_for_it() {
        OpenFileEvents events = new OpenFileEvents();
        events.opened(List.of(FILE));
        events.listen(file -> heard.add(Optional.of(file)));
        events.opened(List.of(Path.of("/second.tremplin")));
        assertThat(heard).containsExactly(Optional.of(FILE), Optional.of(Path.of("/second.tremplin")));
    }

    private Optional<Path> next() throws InterruptedException {
        return heard.poll(20, TimeUnit.SECONDS);
    }

    /// The number of bytes that come back.
    private int say(String words) throws Exception {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(workspace.door()))) {
            channel.write(ByteBuffer.wrap(words.getBytes()));
            channel.shutdownOutput();
            return channel.read(ByteBuffer.allocate(1));
        }
    }
}
