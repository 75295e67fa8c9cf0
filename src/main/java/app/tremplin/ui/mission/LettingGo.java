package app.tremplin.ui.mission;

import app.tremplin.domain.KeptDraft;
import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.work.Tremplin;

/// Lets a kept draft go, with a way back.
record LettingGo(Kit kit, Tremplin tremplin) {

    /// @param then run once it is gone
    void of(KeptDraft draft, Runnable then) {
        kit.background()
                .run(
                        () -> {
                            tremplin.drafting().drop(draft.slot());
                            return true;
                        },
                        done -> {
                            then.run();
                            kit.notices().undoable(Phrase.of("form.dropped"), () -> back(draft));
                        });
    }

    private void back(KeptDraft draft) {
        kit.navigator().go(new Destination.MissionForm(DraftWords.elsewhere(DraftWords.read(draft))));
    }
}
