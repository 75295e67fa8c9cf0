package app.tremplin.ui.mission;

import app.tremplin.domain.Answer;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.KeptDraft;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice.Kind;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.LastingScreen;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Shortcut;
import app.tremplin.ui.kit.TableHabits;
import app.tremplin.work.Delivering;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

/// The table of missions: finding, changing, duplicating, deleting.
public final class MissionsScreen implements LastingScreen, MissionsView.Actions, DraftOffer.Actions {

    private static final int MOST_OFFERS = 3;

    private final Kit kit;
    private final Tremplin tremplin;
    private final MissionsModel model;
    private final QuickAddModel quick;
    private final QuickAddLine line;
    private final MissionsView view;
    private Optional<Path> answer;
    private Optional<Loaded> shown = Optional.empty();

    /// The screen, empty until it is in the window.
    ///
    /// @param answer a desk's answer to look at
    public MissionsScreen(Kit kit, Tremplin tremplin, Optional<Path> answer) {
        this.answer = answer;
        this.kit = kit;
        this.tremplin = tremplin;
        this.model = new MissionsModel(
                tremplin.catalogue(), kit.texts().language(), tremplin.journal().today());
        this.quick = new QuickAddModel(tremplin.catalogue(), kit.texts().language(), tremplin.journal()::check);
        this.line = new QuickAddLine(kit.texts(), quick, this::log);
        this.view = new MissionsView(kit.texts(), model, line, this);
        view.root().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.table().view().setOnKeyPressed(this::tableKey);
        TableHabits<Mission> habits =
                TableHabits.of(view.table().view(), kit, "missions").withMenu();
        view.table().offer(habits::menu);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Missions(answer);
    }

    @Override
    public boolean comeBack(Destination destination) {
        leaveAnswer();
        answer = ((Destination.Missions) destination).answer();
        return model.today().equals(tremplin.journal().today());
    }

    @Override
    public void arrive() {
        reload();
        view.focusSearch();
        answer.ifPresent(this::look);
    }

    @Override
    public void handIn() {
        String name = Delivering.fileName(tremplin.identity().me().name()) + ".tremplin";
        kit.background()
                .run(
                        this::readyToSign,
                        missions -> kit.files()
                                .save(kit.texts().get("missions.hand-in"), name, kinds())
                                .ifPresent(this::handIn),
                        this::handInFailed,
                        () -> {});
    }

    /// How many missions wait; what is missing is told before a file is asked for.
    private int readyToSign() {
        int waiting = tremplin.declaring().waiting().size();
        if (waiting == 0) {
            throw new Failure(FailureCode.NOTHING_TO_DECLARE);
        }
        if (tremplin.identity().me().name().isBlank()) {
            throw new Failure(FailureCode.NO_NAME);
        }
        return switch (tremplin.badging().keyState()) {
            case OPEN -> waiting;
            case LOCKED, NONE -> throw new Failure(FailureCode.SIGNING_KEY_NEEDED);
        };
    }

    private void handIn(Path file) {
        kit.background()
                .run(
                        () -> tremplin.declaring().export(file),
                        missions -> kit.notices().done(Phrase.of("missions.handed-in", missions, file.toString())));
    }

    /// A name is given and a key made or opened in the wallet.
    private void handInFailed(Failure failure) {
        if (failure.code() == FailureCode.NO_NAME || failure.code() == FailureCode.SIGNING_KEY_NEEDED) {
            kit.navigator().go(new Destination.Badges());
        }
        kit.notices().failed(failure);
    }

    @Override
    public void openAnswer() {
        kit.files().open(kit.texts().get("missions.open-answer"), kinds()).ifPresent(this::look);
    }

    private List<Kind> kinds() {
        return List.of(kit.kind("tremplin"));
    }

    private void look(Path file) {
        kit.background()
                .run(
                        () -> {
                            Answer opened = tremplin.declaring().open(file);
                            return new Opened(opened, tremplin.declaring().changes(opened));
                        },
                        opened -> {
                            answer = Optional.of(file);
                            view.show(opened.answer(), opened.changes());
                        },
                        this::answerFailed,
                        () -> {});
    }

    private void answerFailed(Failure failure) {
        leaveAnswer();
        boolean locked = failure.code() == FailureCode.WRONG_PASSPHRASE;
        kit.notices().failed(locked ? new Failure(FailureCode.SIGNING_KEY_NEEDED) : failure);
    }

    @Override
    public void accept(Answer opened) {
        kit.background().run(() -> tremplin.declaring().accept(opened), changed -> {
            leaveAnswer();
            reload();
            kit.notices().undoable(Phrase.of("missions.answer.accepted", changed));
        });
    }

    @Override
    public void leaveAnswer() {
        answer = Optional.empty();
        view.hideAnswer();
    }

    private record Opened(Answer answer, List<Mission> changes) {}

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
    public void delete(List<Mission> missions) {
        List<Id<Mission>> ids = missions.stream().map(Mission::id).toList();
        kit.background().run(() -> tremplin.journal().deleteAll(ids), gone -> {
            if (!gone.isEmpty()) {
                kit.notices().undoable(deleted(gone));
            }
            reload();
        });
    }

    private Phrase deleted(List<Mission> gone) {
        MissionFacts first = gone.getFirst().facts();
        return gone.size() == 1
                ? Phrase.of("missions.deleted", model.typeName(first.missionTypeId()), first.firstDay())
                : Phrase.of("missions.deleted.several", gone.size());
    }

    @Override
    public void takeUp(KeptDraft draft) {
        kit.navigator().go(new Destination.MissionForm(DraftWords.read(draft)));
    }

    @Override
    public void letGo(KeptDraft draft) {
        new LettingGo(kit, tremplin).of(draft, this::reload);
    }

    private void reload() {
        Optional<Loaded> before = shown;
        kit.background().run(() -> read(before), loaded -> {
            if (shown.filter(loaded::isSame).isEmpty()) {
                shown = Optional.of(loaded);
                show(loaded);
            }
        });
    }

    private void show(Loaded loaded) {
        model.load(loaded.missions(), loaded.index());
        quick.load(loaded.missions(), loaded.index().book());
        view.refresh();
        view.offer(loaded.drafts().stream()
                .limit(MOST_OFFERS)
                .map(draft -> DraftOffer.of(draft, kit.texts(), this))
                .toList());
    }

    /// Logs what the line on top says.
    private void log(MissionFacts facts) {
        line.saving(true);
        kit.background()
                .run(
                        () -> tremplin.journal().log(facts),
                        logged -> {
                            line.next(facts);
                            reload();
                            kit.notices()
                                    .undoable(Phrase.of(
                                            "form.logged", kit.texts().formats().duration(facts.minutes())));
                        },
                        () -> line.saving(false));
    }

    private record Loaded(List<Mission> missions, MissionsModel.Index index, List<KeptDraft> drafts) {

        private boolean isSame(Loaded other) {
            return index == other.index && drafts.equals(other.drafts);
        }

        private boolean isOf(List<Mission> now, Map<Id<Mission>, Integer> evidence) {
            return missions.equals(now) && index.evidence().equals(evidence);
        }
    }

    private Loaded read(Optional<Loaded> before) {
        List<Mission> missions = tremplin.journal().missions();
        Map<Id<Mission>, Integer> evidence = tremplin.attachments().counts();
        MissionsModel.Index index = before.filter(known -> known.isOf(missions, evidence))
                .map(Loaded::index)
                .orElseGet(() -> model.index(missions, evidence));
        return new Loaded(missions, index, tremplin.drafting().all());
    }

    private void key(KeyEvent event) {
        if (Shortcut.LOG.matches(event)) {
            log();
            event.consume();
        } else if (Shortcut.QUICK.matches(event)) {
            line.focus();
            event.consume();
        } else if (Shortcut.FIND.matches(event)) {
            view.focusSearch();
            event.consume();
        }
    }

    private void tableKey(KeyEvent event) {
        Optional<Mission> one = view.table().selected();
        if (Shortcut.DELETE.matches(event) && !view.table().chosen().isEmpty()) {
            delete(view.table().chosen());
        } else if (Shortcut.DUPLICATE.matches(event) && one.isPresent()) {
            duplicate(one.get());
        } else if (Shortcut.OPEN.matches(event) && one.isPresent()) {
            edit(one.get());
        } else {
            return;
        }
        event.consume();
    }
}
