package app.tremplin.cli;

import app.tremplin.work.PassportWriting;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Writes the sheet for the French Passeport de compétences; the ending of the file decides the format.
@CommandLine.Command(name = "passport")
final class PassportCommand extends Command {

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path file;

    PassportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(file);
        PassportWriting.demandFormat(target);
        try (Tremplin tremplin = open()) {
            if (!tremplin.passport().save(target)) {
                err().println(texts().get("cli.passport.empty"));
                return Console.REFUSED;
            }
            if (tremplin.passport().lacksLink()) {
                err().println(texts().get("cv.unlinked"));
            }
            List<String> boxes = tremplin.passport().unprintable();
            if (String.valueOf(target).endsWith(".pdf") && !boxes.isEmpty()) {
                err().println(texts().get("document.unprintable", String.join(" ", boxes)));
            }
            out().println(texts().get("cli.written", target));
            return Console.DONE;
        }
    }
}
