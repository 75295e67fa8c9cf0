package app.tremplin.ui.cv;

import app.tremplin.domain.Language;
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
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;

/// The CV snippet: reading, copying, saving.
public final class CvScreen implements Screen, CvView.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final CvView view;
    private final Background.Latest latest;
    private CvModel model;

    /// @param settings those in force: the text starts out in their language
    public CvScreen(Kit kit, Tremplin tremplin, Settings settings) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.model = CvModel.initial(settings.language());
        this.latest = kit.background().latest();
        this.view = new CvView(kit.texts(), model, this);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Cv();
    }

    private record Arrival(String text, boolean nameless) {}

    @Override
    public void arrive() {
        CvModel wanted = model;
        latest.run(
                () -> new Arrival(
                        compose(wanted), tremplin.identity().me().name().isEmpty()),
                arrival -> view.show(arrival.text(), arrival.nameless()));
    }

    @Override
    public void format(CvFormat format) {
        recompose(model.withFormat(format));
    }

    @Override
    public void language(Language language) {
        recompose(model.withLanguage(language));
    }

    @Override
    public void copy() {
        CopiedText.put(view.text());
        kit.notices().done(Phrase.of("cv.copied"));
    }

    @Override
    public void save() {
        String text = view.text();
        FileChoice.Kind kind = new FileChoice.Kind(
                kit.texts().get("cv.format." + model.format().extension()),
                model.format().extension());
        kit.files()
                .save(kit.texts().get("cv.save"), model.fileName(kit.texts().get("cv.file")), List.of(kind))
                .ifPresent(file -> kit.background()
                        .run(
                                () -> {
                                    tremplin.exporting().save(file, text);
                                    return file;
                                },
                                this::saved));
    }

    @Override
    public void log() {
        kit.navigator().go(new Destination.MissionForm(MissionDraft.EMPTY));
    }

    @Override
    public void giveName() {
        kit.navigator().go(new Destination.Settings());
    }

    private void saved(Path file) {
        kit.notices().done(Phrase.of("cv.saved", String.valueOf(file.getFileName())));
    }

    private void recompose(CvModel wanted) {
        model = wanted;
        latest.run(() -> compose(wanted), view::replace);
    }

    private String compose(CvModel wanted) {
        return tremplin.exporting().cv(wanted.format(), wanted.language());
    }
}
