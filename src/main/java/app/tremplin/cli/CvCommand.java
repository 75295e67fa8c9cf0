package app.tremplin.cli;

import app.tremplin.export.CvFormat;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Writes the CV snippet.
@CommandLine.Command(name = "cv")
final class CvCommand extends Command {

    @Option(names = "--format", paramLabel = "txt|md", required = true)
    private @Nullable CvFormat format;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path file;

    CvCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            String text = tremplin.exporting().cv(Objects.requireNonNull(format), language());
            if (text.isEmpty()) {
                err().println(texts().get("cli.cv.empty"));
                return Console.REFUSED;
            }
            tremplin.exporting().save(Objects.requireNonNull(file), text);
            out().println(texts().get("cli.written", file));
            return Console.DONE;
        }
    }
}
