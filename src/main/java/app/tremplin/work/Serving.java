package app.tremplin.work;

import app.tremplin.platform.PageServer;
import app.tremplin.platform.Settings;
import java.net.URI;
import java.util.Optional;

/// Showing the verification page on this computer.
public final class Serving implements AutoCloseable {

    private Optional<PageServer> server = Optional.empty();

    /// Starts the page; where it is running already, that one serves on.
    ///
    /// @param port 0 for any free one
    /// @return its address
    /// @throws app.tremplin.domain.Failure when the port is taken
    public synchronized URI start(int port) {
        if (server.isEmpty()) {
            server = Optional.of(PageServer.start(port));
        }
        return server.map(PageServer::address).orElseThrow();
    }

    /// The port that the default verification address names.
    public static int defaultPort() {
        return URI.create(Settings.LOCAL_ADDRESS).getPort();
    }

    @Override
    public synchronized void close() {
        server.ifPresent(PageServer::close);
        server = Optional.empty();
    }
}
