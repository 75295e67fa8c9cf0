package app.tremplin.cli;

import app.tremplin.domain.PrintSize;
import app.tremplin.work.Exporting;
import app.tremplin.work.Verifying;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Draws the QR code of the verification link that a badge carries.
@CommandLine.Command(name = "qr")
final class QrCommand extends Command {

    @Option(names = "--badge", paramLabel = "FILE", required = true)
    private @Nullable Path badge;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path file;

    @Option(names = "--mm", paramLabel = "MM", defaultValue = "40")
    private double millimetres;

    @Option(names = "--dpi", paramLabel = "300|600", defaultValue = "600")
    private int dpi;

    QrCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        PrintSize size = size();
        Path target = Objects.requireNonNull(file);
        Exporting.demandQrFormat(target);
        Verifying verifying = Verifying.withoutWorkspace(surroundings().clock());
        Path source = Objects.requireNonNull(badge);
        if (!verifying.file(source, Optional.empty(), language()).holds()) {
            err().println(texts().get("cli.qr.changed"));
            return Console.REFUSED;
        }
        Optional<String> link = verifying.linkIn(source);
        if (link.isEmpty()) {
            err().println(texts().get("cli.qr.none"));
            return Console.REFUSED;
        }
        Exporting.saveQr(link.get(), target, size);
        out().println(texts().get("cli.written", target));
        out().println(link.get());
        return Console.DONE;
    }

    private PrintSize size() {
        if (!PrintSize.isSize(millimetres)) {
            throw unsuitable("--mm", millimetres);
        }
        if (!PrintSize.isResolution(dpi)) {
            throw unsuitable("--dpi", dpi);
        }
        return new PrintSize(millimetres, dpi);
    }
}
