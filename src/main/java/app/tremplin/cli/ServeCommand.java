package app.tremplin.cli;

import app.tremplin.work.Serving;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Serves the verification page on this computer until it is stopped.
@CommandLine.Command(name = "serve")
final class ServeCommand extends Command {

    private static final int LARGEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8377")
    private int port;

    ServeCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > LARGEST_PORT) {
            throw unsuitable("--port", port);
        }
        try (Serving serving = new Serving()) {
            URI address = serving.start(port);
            out().println(texts().get("cli.serve.started", address));
            out().flush();
            new CountDownLatch(1).await();
            return Console.DONE;
        }
    }
}
