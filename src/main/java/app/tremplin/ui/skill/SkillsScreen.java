package app.tremplin.ui.skill;

import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Tremplin;
import java.util.Optional;
import javafx.scene.Parent;

/// The skills: which are earned, how strongly, and why.
public final class SkillsScreen implements Screen {

    private final Kit kit;
    private final Tremplin tremplin;
    private final Optional<String> skillId;
    private final SkillsView view;

    /// @param skillId whose reasons are open on arrival
    public SkillsScreen(Kit kit, Tremplin tremplin, Optional<String> skillId) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.skillId = skillId;
        this.view = new SkillsView(
                kit.texts(),
                tremplin.catalogue().attributed(),
                kit.browser(),
                () -> kit.navigator().go(new Destination.MissionForm(MissionDraft.EMPTY)));
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Skills(view.open());
    }

    @Override
    public void arrive() {
        kit.background()
                .run(
                        () -> new SkillsModel(
                                tremplin.catalogue(),
                                tremplin.awarding().standing(),
                                kit.texts().language()),
                        model -> view.show(model, skillId));
    }
}
