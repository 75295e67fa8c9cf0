package app.tremplin.cli;

import app.tremplin.export.DocumentFormat;
import app.tremplin.export.PaperFormat;
import app.tremplin.work.PrintOrder;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Writes the certificate of the latest badge.
@CommandLine.Command(name = "certificate")
final class CertificateCommand extends Command {

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path file;

    @Option(names = "--local-link")
    private boolean local;

    @Option(names = "--paper", paramLabel = "a4|letter", defaultValue = "a4")
    private PaperFormat paper = PaperFormat.A4;

    @Option(names = "--colour", paramLabel = "#RRGGBB", defaultValue = "#2a47b8")
    private String colour = "";

    CertificateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (!PrintOrder.isColour(colour)) {
            throw unsuitable("--colour", colour);
        }
        PrintOrder order =
                PrintOrder.of(DocumentFormat.CERTIFICATE, language()).on(paper).coloured(colour);
        return new DocumentWriting(this, local).write(order, Objects.requireNonNull(file));
    }
}
