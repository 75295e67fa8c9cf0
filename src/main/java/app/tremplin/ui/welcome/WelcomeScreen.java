package app.tremplin.ui.welcome;

import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Tremplin;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// The first run: language, name, and three ways on. What is typed is kept on the way out; nothing has to be.
public final class WelcomeScreen implements Screen, WelcomeView.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final Settings settings;
    private final Consumer<Settings> change;
    private final Runnable startSample;
    private final WelcomeModel model;
    private final WelcomeView view;

    /// @param change      keeps other settings
    /// @param startSample shows the sample data
    public WelcomeScreen(
            Kit kit,
            Tremplin tremplin,
            Settings settings,
            Consumer<Settings> change,
            Runnable startSample,
            Destination.Welcome typed) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.settings = settings;
        this.change = change;
        this.startSample = startSample;
        this.model = new WelcomeModel(typed.name(), typed.accreditation(), typed.emails());
        this.view = new WelcomeView(kit.texts(), settings, model, this);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return model.draft();
    }

    @Override
    public void arrive() {
        view.focus();
    }

    @Override
    public void speak(Settings chosen) {
        change.accept(chosen);
    }

    @Override
    public void log() {
        keepThen(() -> kit.navigator().go(new Destination.MissionForm(MissionDraft.EMPTY)));
    }

    @Override
    public void importPlanning() {
        keepThen(() -> kit.navigator().go(new Destination.PlanningImport()));
    }

    @Override
    public void explore() {
        keepThen(startSample);
    }

    @Override
    public void later() {
        keepThen(() -> kit.navigator().go(new Destination.Home()));
    }

    /// Writes the settings too, so that the chosen language is known next time.
    private void keepThen(Runnable next) {
        kit.background()
                .run(
                        () -> {
                            tremplin.preferences().write(settings);
                            if (!model.isEmpty()) {
                                tremplin.identity()
                                        .change(model.name.get(), model.accreditation.get(), model.addresses());
                            }
                            return true;
                        },
                        done -> next.run());
    }
}
