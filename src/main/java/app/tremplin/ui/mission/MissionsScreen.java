package app.tremplin.ui.mission;

import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Tremplin;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The table of missions: finding, changing, duplicating, deleting.
public final class MissionsScreen implements Screen, MissionsView.Actions {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination DUPLICATE = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);

    private final Kit kit;
    private final Tremplin tremplin;
    private final MissionsModel model;
    private final MissionsView view;

    /// The screen, empty until it is in the window.
    public MissionsScreen(Kit kit, Tremplin tremplin) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.model = new MissionsModel(
                tremplin.catalogue(), kit.texts().language(), tremplin.journal().today());
        this.view = new MissionsView(kit.texts(), model, this);
        view.root().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.table().setOnKeyPressed(this::tableKey);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Missions();
    }

    @Override
    public void arrive() {
        reload();
        view.focusSearch();
    }

    @Override
    public void log() {
        kit.navigator().go(new Destination.MissionForm(MissionDraft.EMPTY));
    }

    @Override
    public void importPlanning() {
        kit.navigator().go(new Destination.PlanningImport());
    }

    @Override
    public void edit(Mission mission) {
        kit.navigator().go(new Destination.MissionForm(Drafts.of(mission)));
    }

    @Override
    public void duplicate(Mission mission) {
        kit.navigator().go(new Destination.MissionForm(Drafts.copyOf(mission)));
    }

    @Override
    public void delete(Mission mission) {
        kit.background().run(() -> tremplin.journal().delete(mission.id()), gone -> {
            gone.ifPresent(deleted -> kit.notices()
                    .undoable(
                            Phrase.of(
                                    "missions.deleted",
                                    model.typeName(deleted.facts().missionTypeId()),
                                    deleted.facts().firstDay()),
                            () -> restore(deleted)));
            reload();
        });
    }

    private void restore(Mission deleted) {
        kit.background()
                .run(
                        () -> {
                            tremplin.journal().restore(deleted);
                            return deleted;
                        },
                        back -> reload());
    }

    private void reload() {
        kit.background().run(this::read, loaded -> {
            model.load(loaded.missions(), loaded.index());
            view.refresh();
        });
    }

    private record Loaded(List<Mission> missions, Map<Id<Mission>, String> index) {}

    private Loaded read() {
        List<Mission> missions = tremplin.journal().missions();
        return new Loaded(missions, model.index(missions));
    }

    private void key(KeyEvent event) {
        if (NEW.match(event)) {
            log();
            event.consume();
        } else if (FIND.match(event)) {
            view.focusSearch();
            event.consume();
        }
    }

    private void tableKey(KeyEvent event) {
        Mission mission = view.table().getSelectionModel().getSelectedItem();
        if (mission == null) {
            return;
        }
        if (DUPLICATE.match(event)) {
            duplicate(mission);
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            delete(mission);
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edit(mission);
        } else {
            return;
        }
        event.consume();
    }
}
