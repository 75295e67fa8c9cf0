package app.tremplin.ui.home;

import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.LastingScreen;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.work.Tremplin;
import java.util.Optional;
import javafx.scene.Parent;

/// The home page: what one has done, and what to do next.
public final class HomeScreen implements LastingScreen, HomeView.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final Runnable startSample;
    private final HomeView view;
    private Optional<HomeModel> shown = Optional.empty();

    /// @param startSample shows the sample data
    public HomeScreen(Kit kit, Tremplin tremplin, Runnable startSample) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.startSample = startSample;
        this.view = new HomeView(kit.texts(), tremplin.catalogue(), this);
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
    public boolean comeBack(Destination destination) {
        return true;
    }

    @Override
    public void arrive() {
        Optional<HomeModel> before = shown;
        kit.background().run(() -> look(before), model -> {
            if (shown.filter(known -> known == model).isEmpty()) {
                shown = Optional.of(model);
                view.show(model, tremplin.isSample());
            }
        });
    }

    /// What is to be seen; the same object where nothing has changed.
    private HomeModel look(Optional<HomeModel> before) {
        HomeModel now = look();
        return before.filter(now::equals).orElse(now);
    }

    private HomeModel look() {
        return new HomeModel(
                tremplin.identity().me().name(),
                tremplin.journal().missions(),
                tremplin.awarding().standing(),
                tremplin.badging().badges(),
                tremplin.journal().today(),
                tremplin.isSample() || tremplin.backups().isRecent());
    }

    @Override
    public void go(HomeModel.Step step) {
        kit.navigator()
                .go(
                        switch (step) {
                            case LOG -> new Destination.MissionForm(MissionDraft.EMPTY);
                            case SKILLS -> new Destination.Skills(Optional.empty());
                            case SHARE -> new Destination.Badges();
                        });
    }

    @Override
    public void go(HomeModel.Task task) {
        kit.navigator()
                .go(
                        switch (task) {
                            case NAME -> new Destination.Settings();
                            case BACK_UP -> new Destination.Data();
                            case HAND_IN, REFLECT -> new Destination.Missions();
                            case BADGE -> new Destination.Badges();
                        });
    }

    @Override
    public void openSkill(String id) {
        kit.navigator().go(new Destination.Skills(Optional.of(id)));
    }

    @Override
    public void importPlanning() {
        kit.navigator().go(new Destination.PlanningImport());
    }

    @Override
    public void startSample() {
        startSample.run();
    }
}
