package app.tremplin.cli;

import app.tremplin.domain.Cv;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvLength;
import app.tremplin.domain.CvReading;
import app.tremplin.domain.CvTone;
import app.tremplin.export.CvFormat;
import app.tremplin.work.CvWriting;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Writes the CV: what was chosen in the window, unless the options say otherwise.
@CommandLine.Command(name = "cv")
final class CvCommand extends Command {

    @Option(names = "--format", paramLabel = "FORMAT", required = true)
    private @Nullable CvFormat format;

    @Option(names = "--tone", paramLabel = "short|full|story")
    private @Nullable CvTone tone;

    @Option(names = "--length", paramLabel = "brief|page|all")
    private @Nullable CvLength length;

    @Option(names = "--job", paramLabel = "JOB")
    private @Nullable String job;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path file;

    CvCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        CvFormat wanted = Objects.requireNonNull(format);
        if (file == null && !wanted.isText()) {
            throw missing("--out");
        }
        try (Tremplin tremplin = open()) {
            CvWriting.Page page = tremplin.cv().page(choices(tremplin.cv()));
            Cv cv = page.cv();
            if (cv.isEmpty()) {
                err().println(texts().get("cli.cv.empty"));
                return Console.REFUSED;
            }
            if (page.unlinked()) {
                err().println(texts().get("cv.unlinked"));
            }
            if (wanted == CvFormat.PDF && !page.unprintable().isEmpty()) {
                err().println(texts().get("document.unprintable", String.join(" ", page.unprintable())));
            }
            if (file == null) {
                out().print(tremplin.cv().text(cv, wanted));
                return Console.DONE;
            }
            tremplin.cv().save(file, cv, wanted).ifPresent(this::report);
            out().println(texts().get("cli.written", file));
            return Console.DONE;
        }
    }

    private CvChoices choices(CvWriting writing) {
        CvChoices choices = writing.choices(language()).withLanguage(language());
        choices = tone == null ? choices : choices.withTone(tone);
        choices = length == null ? choices : choices.withLength(length);
        return job == null
                ? choices
                : choices.withSkillOrder(writing.orderFor(job).order());
    }

    private void report(CvReading reading) {
        out().println(texts().get(
                        "cli.cv.read",
                        reading.asked().size() - reading.missing().size(),
                        reading.asked().size()));
    }
}
