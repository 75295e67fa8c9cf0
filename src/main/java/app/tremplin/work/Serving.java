package app.tremplin.work;

import app.tremplin.platform.PageFiles;
import app.tremplin.platform.PageServer;
import app.tremplin.platform.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Showing the verification page on this computer.
public final class Serving implements AutoCloseable {

    private final Supplier<Map<String, byte[]>> files;
    private Optional<PageServer> server = Optional.empty();

    /// @param files of the page, by name, asked for at each start
    Serving(Supplier<Map<String, byte[]>> files) {
        this.files = files;
    }

    /// The page as it comes with Tremplin, which knows no organisation.
    public static Serving builtIn() {
        return new Serving(PageFiles::builtIn);
    }

    /// A published folder.
    ///
    /// @throws app.tremplin.domain.Failure when there is no page in it
    public static Serving folder(Path folder) {
        Map<String, byte[]> files = PageFiles.in(folder);
        return new Serving(() -> files);
    }

    /// Starts the page; where it is running already, that one shows what is true now.
    ///
    /// @param port 0 for any free one
    /// @return its address
    /// @throws app.tremplin.domain.Failure when the port is taken
    public synchronized URI start(int port) {
        Map<String, byte[]> now = files.get();
        server.ifPresentOrElse(page -> page.show(now), () -> server = Optional.of(PageServer.start(port, now)));
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
