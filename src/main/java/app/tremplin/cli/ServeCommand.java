package app.tremplin.cli;

import app.tremplin.work.Serving;
import app.tremplin.work.Tremplin;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Serves the verification page on this computer until it is stopped.
@CommandLine.Command(name = "serve")
final class ServeCommand extends Command {

    private static final int LARGEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8377")
    private int port;

    @Option(names = "--dir", paramLabel = "DIR")
    private @Nullable Path folder;

    ServeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LARGEST_PORT) {
            throw unsuitable("--port", port);
        }
        if (folder != null || !isKept()) {
            try (Serving serving = folder == null ? Serving.builtIn() : Serving.folder(folder)) {
                return serve(serving);
            }
        }
        try (Tremplin tremplin = open()) {
            return serve(tremplin.serving());
        }
    }

    private int serve(Serving serving) throws InterruptedException {
        URI address = serving.start(port);
        out().println(texts().get("cli.serve.started", address));
        out().flush();
        new CountDownLatch(1).await();
        return Console.DONE;
    }
}
