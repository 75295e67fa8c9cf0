package app.tremplin.ui.mission;

import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;

/// Importing a planning file: choose, look, keep.
public final class PlanningScreen implements Screen, PlanningView.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final PlanningView view;
    private PlanningModel model = new PlanningModel.Waiting();

    /// The screen, waiting for a file.
    public PlanningScreen(Kit kit, Tremplin tremplin) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.view = new PlanningView(kit.texts(), tremplin.catalogue(), this);
        view.show(model);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.PlanningImport();
    }

    @Override
    public void choose() {
        List<FileChoice.Kind> kinds = List.of(
                new FileChoice.Kind(kit.texts().get("planning.file"), "csv"),
                new FileChoice.Kind(kit.texts().get("planning.file"), "txt"),
                new FileChoice.Kind(kit.texts().get("planning.file"), "tsv"));
        kit.files().open(kit.texts().get("planning.choose"), kinds).ifPresent(file -> read(file, ""));
    }

    @Override
    public void nameEvent(String event) {
        if (model instanceof PlanningModel.Preview preview) {
            read(preview.file(), event);
        }
    }

    @Override
    public void keep() {
        if (model instanceof PlanningModel.Preview preview) {
            kit.background().run(() -> tremplin.importing().keep(preview.planning()), kept -> {
                kit.navigator().go(new Destination.Missions());
                kit.notices().done(Phrase.of("planning.kept", kept));
            });
        }
    }

    @Override
    public void back() {
        kit.navigator().go(new Destination.Missions());
    }

    private void read(Path file, String event) {
        kit.background()
                .run(
                        () -> new PlanningModel.Preview(
                                file, event, tremplin.importing().preview(file, event)),
                        preview -> {
                            model = preview;
                            view.show(preview);
                        });
    }
}
