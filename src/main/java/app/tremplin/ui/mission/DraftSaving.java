package app.tremplin.ui.mission;

import app.tremplin.ui.kit.Kit;
import app.tremplin.work.Drafting;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Keeps a form while somebody types, on the disk after each short pause.
final class DraftSaving {

    private static final Duration PAUSE = Duration.millis(400);

    private final Kit kit;
    private final Drafting drafting;
    private final MissionFormModel model;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    DraftSaving(Kit kit, Drafting drafting, MissionFormModel model) {
        this.kit = kit;
        this.drafting = drafting;
        this.model = model;
        pause.setOnFinished(event -> keep());
    }

    /// Something was typed.
    void changed() {
        drafting.type(model.slot, model.isChanged() ? DraftWords.of(model.draft()) : Map.of());
        pause.playFromStart();
    }

    /// The form is shown; what comes back from elsewhere is kept again.
    void arrive() {
        if (model.isChanged()) {
            changed();
        }
    }

    /// Forgets the draft, for good. Waits for the disk, so not for the window's thread.
    void drop() {
        drafting.drop(model.slot);
    }

    private void keep() {
        kit.background()
                .run(
                        () -> {
                            drafting.keep();
                            return true;
                        },
                        done -> {});
    }
}
