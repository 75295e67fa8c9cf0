package app.tremplin.cli;

import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes what everybody may know of an organisation: its name and public keys.
@CommandLine.Command(name = "export")
final class IssuerExportCommand extends Command {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private @Nullable Path folder;

    IssuerExportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            tremplin.issuers()
                    .export(tremplin.issuers().named(id), Objects.requireNonNull(folder))
                    .forEach(file -> out().println(texts().get("cli.written", file)));
            return Console.DONE;
        }
    }
}
