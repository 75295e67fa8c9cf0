package app.tremplin.ui.home;

import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Tremplin;
import java.util.Optional;
import javafx.scene.Parent;

/// The home page: what to do next.
public final class HomeScreen implements Screen {

    private final Kit kit;
    private final Tremplin tremplin;
    private final HomeView view;

    /// @param startSample shows the sample data
    public HomeScreen(Kit kit, Tremplin tremplin, Runnable startSample) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.view = new HomeView(
                kit.texts(),
                step -> kit.navigator().go(destination(step)),
                startSample,
                () -> kit.navigator().go(new Destination.PlanningImport()));
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Home();
    }

    @Override
    public void arrive() {
        kit.background()
                .run(
                        () -> new HomeModel(
                                tremplin.journal().missions(),
                                tremplin.awarding().standing(),
                                tremplin.badging().badges()),
                        model -> view.show(model, tremplin.isSample()));
    }

    private static Destination destination(HomeModel.Step step) {
        return switch (step) {
            case LOG -> new Destination.MissionForm(MissionDraft.EMPTY);
            case SKILLS -> new Destination.Skills(Optional.empty());
            case SHARE -> new Destination.Badges();
        };
    }
}
