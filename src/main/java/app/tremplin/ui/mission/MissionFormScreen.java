package app.tremplin.ui.mission;

import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Screen;
import app.tremplin.ui.kit.Shortcut;
import app.tremplin.work.Tremplin;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// Logging or changing one mission.
public final class MissionFormScreen implements Screen {


    private final Kit kit;
    private final Tremplin tremplin;
    private final MissionFormModel model;
    private final MissionFormView view;

    /// @param draft what the form starts out with
    public MissionFormScreen(Kit kit, Tremplin tremplin, MissionDraft draft) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.model = new MissionFormModel(draft, tremplin.journal()::check);
        this.view = new MissionFormView(kit.texts(), model, tremplin.catalogue(), this::save, this::cancel);
        for (Observable words : List.of(
                model.event,
                model.typeId,
                model.site,
                model.firstDay,
                model.lastDay,
                model.shift,
                model.hours,
                model.minutes,
                model.startTime,
                model.endTime,
                model.account,
                model.peopleMet,
                model.languages,
                model.situation,
                model.action,
                model.result)) {
            words.addListener(changed -> view.show(model.read()));
        }
        view.root().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// The form for changing a mission.
    public static Destination of(Mission mission) {
        return new Destination.MissionForm(Drafts.of(mission));
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.MissionForm(model.draft());
    }

    @Override
    public void arrive() {
        view.show(model.read());
        view.focusFirst();
        kit.background().run(() -> tremplin.journal().missions(), missions -> {
            view.suggest(
                    missions.stream()
                            .map(each -> each.facts().event())
                            .distinct()
                            .toList(),
                    missions.stream()
                            .map(each -> each.facts().site())
                            .filter(site -> !site.isEmpty())
                            .distinct()
                            .toList());
        });
    }

    private void save() {
        MissionFormModel.Reading reading = model.read();
        if (!reading.isSound()) {
            view.showAll(reading);
            return;
        }
        reading.facts().ifPresent(facts -> {
            view.saving(true);
            kit.background().run(() -> keep(facts), this::saved, () -> view.saving(false));
        });
    }

    private MissionFacts keep(MissionFacts facts) {
        model.id()
                .ifPresentOrElse(
                        id -> tremplin.journal().change(id, facts),
                        () -> tremplin.journal().log(facts));
        return facts;
    }

    private void saved(MissionFacts kept) {
        String duration = kit.texts().formats().duration(kept.minutes());
        kit.navigator().go(new Destination.Missions());
        kit.notices().undoable(model.id().isPresent() ? Phrase.of("form.changed") : Phrase.of("form.logged", duration));
    }

    private void cancel() {
        MissionDraft left = model.draft();
        boolean changed = model.isChanged();
        kit.navigator().go(new Destination.Missions());
        if (changed) {
            kit.notices()
                    .undoable(Phrase.of("form.dropped"), () -> kit.navigator().go(new Destination.MissionForm(left)));
        }
    }

    private void key(KeyEvent event) {
        if (Shortcut.SAVE.matches(event)) {
            save();
            event.consume();
        } else if (Shortcut.LEAVE.matches(event)) {
            cancel();
            event.consume();
        }
    }
}
