package app.tremplin.ui.cv;

import app.tremplin.domain.CvBlock;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvReading;
import app.tremplin.domain.Phrase;
import app.tremplin.export.CvFormat;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.CopiedText;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.CvWriting;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The CV: choosing, rewording, copying, saving.
public final class CvScreen implements Screen, CvActions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final Settings settings;
    private final CvView view;
    private final Background.Latest latest;
    private final Destination.Cv arrival;
    private Optional<CvModel> model = Optional.empty();

    /// @param settings those in force: the text starts out in their language
    /// @param arrival  what was being reworded when the window was built anew
    public CvScreen(Kit kit, Tremplin tremplin, Settings settings, Destination.Cv arrival) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.settings = settings;
        this.arrival = arrival;
        this.latest = kit.background().latest();
        this.view = new CvView(kit.texts(), this);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Cv(model.map(CvModel::open).orElse(""), view.typed());
    }

    @Override
    public void arrive() {
        latest.run(() -> writing().page(writing().choices(settings.language())), page -> {
            show(new CvModel(page, CvFormat.DOCX, arrival.block()));
            view.type(arrival.words());
            view.focusFirst();
        });
    }

    @Override
    public void choose(CvChoices choices) {
        latest.run(
                () -> {
                    writing().choose(choices);
                    return writing().page(choices);
                },
                this::shown);
    }

    @Override
    public void orderFor(String job) {
        if (job.isBlank()) {
            return;
        }
        CvChoices before = current().choices();
        latest.run(
                () -> {
                    CvWriting.JobOrder order = writing().orderFor(job);
                    CvChoices choices = before.withSkillOrder(order.order());
                    writing().choose(choices);
                    return new Ordered(writing().page(choices), order.matching());
                },
                ordered -> {
                    shown(ordered.page());
                    view.ordered(ordered.matching());
                });
    }

    private record Ordered(CvWriting.Page page, int matching) {}

    @Override
    public void open(String block) {
        CvChoices choices = current().choices();
        show(current().withOpen(block));
        view.focusOpen();
        // What is reworded belongs to this language and tone, also when the window changes its own.
        kit.background().run(() -> kept(choices), kept -> {});
    }

    private CvChoices kept(CvChoices choices) {
        writing().choose(choices);
        return choices;
    }

    @Override
    public void reword(CvBlock block, String words) {
        change(choices -> writing().reword(choices, block, words));
    }

    @Override
    public void keepMine(CvBlock block) {
        change(choices -> writing().keepMine(choices, block));
    }

    @Override
    public void takeNew(CvBlock block) {
        change(choices -> writing().takeNew(choices, block));
    }

    @Override
    public void format(CvFormat format) {
        if (current().format() != format) {
            model = Optional.of(current().withFormat(format));
            view.take(current(), linkedIn());
        }
    }

    @Override
    public void copy() {
        CvModel shown = current();
        CopiedText.put(
                writing().text(shown.page().cv(), CvFormat.TXT),
                writing().text(shown.page().cv(), CvFormat.HTML));
        kit.notices().done(Phrase.of("cv.copied"));
    }

    @Override
    public void copyField(String words) {
        CopiedText.put(words);
        kit.notices().done(Phrase.of("cv.field.copied"));
    }

    @Override
    public void save() {
        CvModel shown = current();
        FileChoice.Kind kind = new FileChoice.Kind(
                kit.texts().get("cv.format." + shown.format().key()),
                shown.format().extension());
        kit.files()
                .save(kit.texts().get("cv.save"), shown.fileName(kit.texts().get("cv.file")), List.of(kind))
                .ifPresent(file -> kit.background()
                        .run(
                                () -> writing().save(file, shown.page().cv(), shown.format()),
                                reading -> saved(file, reading)));
    }

    @Override
    public void log() {
        kit.navigator().go(new Destination.MissionForm(MissionDraft.EMPTY));
    }

    @Override
    public void giveAddress() {
        kit.navigator().go(Destination.Settings.address());
    }

    @Override
    public void giveName() {
        kit.navigator().go(new Destination.Settings());
    }

    @Override
    public void passport() {
        kit.navigator().go(new Destination.Passport());
    }

    private void saved(Path file, Optional<CvReading> reading) {
        kit.notices().done(Phrase.of("cv.saved", String.valueOf(file.getFileName())));
        view.read(reading);
    }

    private void change(Consumer<CvChoices> verb) {
        CvChoices choices = current().choices();
        Callable<CvWriting.Page> work = () -> {
            verb.accept(choices);
            return writing().page(choices);
        };
        latest.run(work, page -> show(new CvModel(page, current().format(), "")));
    }

    private void shown(CvWriting.Page page) {
        show(model.map(old -> new CvModel(page, old.format(), old.open()))
                .orElseGet(() -> new CvModel(page, CvFormat.DOCX, "")));
    }

    private void show(CvModel wanted) {
        model = Optional.of(wanted);
        view.show(wanted);
        view.take(wanted, linkedIn());
    }

    private List<CvActions.Entry> linkedIn() {
        CvModel shown = current();
        if (shown.format() != CvFormat.LINKEDIN) {
            return List.of();
        }
        return writing().linkedIn(shown.page().cv()).stream()
                .map(entry -> new CvActions.Entry(
                        entry,
                        writing().month(entry.from(), shown.choices().language()),
                        writing().month(entry.to(), shown.choices().language())))
                .toList();
    }

    private CvModel current() {
        return model.orElseThrow(() -> new IllegalStateException("nothing is shown yet"));
    }

    private CvWriting writing() {
        return tremplin.cv();
    }
}
