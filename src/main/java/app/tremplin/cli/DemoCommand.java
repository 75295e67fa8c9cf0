package app.tremplin.cli;

import app.tremplin.domain.Badge;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.Standing;
import app.tremplin.domain.VerificationReport;
import app.tremplin.export.CvFormat;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.work.Exporting;
import app.tremplin.work.Scratch;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Does the whole main job on the sample data and leaves what it made in a folder.
@CommandLine.Command(name = "demo")
final class DemoCommand extends Command {

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private @Nullable Path folder;

    DemoCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Scratch scratch = Scratch.make();
                Tremplin empty = Tremplin.open(scratch.folder(), surroundings().clock());
                Tremplin sample = empty.openSample(language())) {
            return run(sample, Objects.requireNonNull(folder));
        }
    }

    private int run(Tremplin sample, Path dir) {
        Texts texts = texts();
        Standing standing = sample.awarding().standing();
        out().println(texts.get(
                "cli.demo.standing",
                sample.identity().me().name(),
                standing.counted().size(),
                texts.formats().duration(standing.all().minutes()),
                standing.all().attributed().size()));
        sample.badging().makeKey(new char[0]);
        Settings settings = Settings.initial(language());
        Badge badge = sample.badging().make(settings);
        String link = sample.badging().link(badge, settings);
        for (String name : List.of("badge.json", "badge.png")) {
            sample.exporting().saveBadge(badge, dir.resolve(name), language());
            written(dir.resolve(name));
        }
        CvChoices choices = CvChoices.initial(language());
        for (CvFormat format : CvFormat.values()) {
            Path file = dir.resolve(format.fileName("cv"));
            sample.cv().save(file, sample.cv().page(choices).cv(), format);
            written(file);
        }
        for (String name : List.of("qr.png", "qr.svg")) {
            Exporting.saveQr(link, dir.resolve(name), Exporting.QR_SIZE);
            written(dir.resolve(name));
        }
        VerificationReport report = sample.verifying().file(dir.resolve("badge.png"), Optional.empty(), language());
        boolean holds = report.holds()
                && sample.verifying().text(link, Optional.empty(), language()).holds();
        out().println(texts.get(holds ? "cli.demo.holds" : "cli.demo.fails"));
        out().println(texts.get("cli.demo.link", link));
        return holds ? Console.DONE : Console.REFUSED;
    }

    private void written(Path file) {
        out().println(texts().get("cli.written", file));
    }
}
