package app.tremplin.platform;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Lets a later start of the program hand its file to the window that is open already.
///
/// They meet at a Unix-domain socket in the workspace, which nobody but its owner can use; Windows has such sockets
/// too. The later start writes the path of the file and gets one byte back.
public final class HandOver implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(HandOver.class.getName());
    private static final int LONGEST = 8_192;
    private static final byte HEARD = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Path door;
    private final ServerSocketChannel server;
    private final Consumer<Optional<Path>> heard;

    private HandOver(Path door, ServerSocketChannel server, Consumer<Optional<Path>> heard) {
        this.door = door;
        this.server = server;
        this.heard = heard;
    }

    /// Hears of later starts until it is closed. Only whoever holds the [SingleInstance] may listen.
    ///
    /// @param heard told, on a thread of its own, the absolute path of the file; empty when none was opened
    /// @return empty where the system has no such sockets or the workspace's path is too long for one; then later
    ///     starts find nobody
    public static Optional<HandOver> listen(Workspace workspace, Consumer<Optional<Path>> heard) {
        Path door = workspace.door();
        try {
            // One that is there is left over from a program that was killed.
            Files.deleteIfExists(door);
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            HandOver open = new HandOver(door, server, heard);
            try {
                server.bind(UnixDomainSocketAddress.of(door));
                ownerOnly(door);
            } catch (IOException e) {
                server.close();
                throw e;
            }
            Thread.ofVirtual().start(open::accept);
            return Optional.of(open);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.log(Level.WARNING, "later starts cannot hand over: {0}", e.getClass());
            return Optional.empty();
        }
    }

    /// Asks the window that is open on this workspace to come to the front and show the file.
    ///
    /// @param file absolute; empty for none
    /// @return false when no window is open, or it did not answer within five seconds
    public static boolean send(Workspace workspace, Optional<Path> file) {
        if (!Files.exists(workspace.door())) {
            return false;
        }
        CompletableFuture<Boolean> answer =
                CompletableFuture.supplyAsync(() -> ask(workspace.door(), file), Thread::startVirtualThread);
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(door);
        } catch (IOException e) {
            // The next window removes what is left.
        }
    }

    private static boolean ask(Path door, Optional<Path> file) {
        byte[] path = file.map(Path::toString).orElse("").getBytes(StandardCharsets.UTF_8);
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(door))) {
            ByteBuffer out = ByteBuffer.wrap(path);
            while (out.hasRemaining()) {
                channel.write(out);
            }
            channel.shutdownOutput();
            ByteBuffer in = ByteBuffer.allocate(1);
            return channel.read(in) == 1 && in.get(0) == HEARD;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                SocketChannel channel = server.accept();
                // Each on its own, so that one who says nothing keeps nobody waiting.
                Thread.ofVirtual().start(() -> hear(channel));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void hear(SocketChannel channel) {
        try (channel) {
            byte[] said = Channels.newInputStream(channel).readNBytes(LONGEST + 1);
            if (said.length > LONGEST) {
                return;
            }
            channel.write(ByteBuffer.wrap(new byte[] {HEARD}));
            heard.accept(path(new String(said, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            // Whoever spoke is gone; it tells its person itself.
        }
    }

    private static Optional<Path> path(String said) {
        try {
            return Optional.of(said)
                    .filter(words -> !words.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static void ownerOnly(Path door) throws IOException {
        if (Files.getFileStore(door).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(door, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
