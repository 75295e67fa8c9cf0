package app.tremplin.ui.mission;

import app.tremplin.domain.DayBook;
import app.tremplin.domain.Evidence;
import app.tremplin.domain.KeptDraft;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileUse;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.MissionDraft;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.ui.kit.Screen;
import app.tremplin.ui.kit.Shortcut;
import app.tremplin.work.Journal;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;

/// Logging or changing one mission.
public final class MissionFormScreen implements Screen, MissionFormView.Actions, DraftOffer.Actions {

    private static final int MOST_REMARKS = 3;

    private final Kit kit;
    private final Tremplin tremplin;
    private final MissionFormModel model;
    private final FormEvidence evidence;
    private final DraftSaving saving;
    private final MissionFormView view;
    private DayBook book = DayBook.of(List.of());
    private boolean busy;

    /// @param draft what the form starts out with
    public MissionFormScreen(Kit kit, Tremplin tremplin, MissionDraft draft) {
        this.kit = kit;
        this.tremplin = tremplin;
        String slot = draft.slot().isEmpty() ? tremplin.drafting().newSlot() : draft.slot();
        this.model = new MissionFormModel(draft, slot, tremplin.journal()::check);
        this.evidence = new FormEvidence(kit, tremplin, model);
        this.saving = new DraftSaving(kit, tremplin.drafting(), model);
        SeriesPanel series = new SeriesPanel(
                kit.texts(),
                model.series,
                () -> DayField.read(model.firstDay.get()),
                tremplin.journal().today());
        this.view = new MissionFormView(kit.texts(), model, tremplin.catalogue(), series, evidence.panel(), this);
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
                model.result,
                model.series.days,
                model.evidence)) {
            words.addListener(changed -> changed());
        }
        view.root().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        EventHandler<KeyEvent> elsewhere = this::key;
        view.root().sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, elsewhere);
            }
            if (now != null) {
                // What the form's bar says of its keys holds beside the form too.
                now.addEventHandler(KeyEvent.KEY_PRESSED, elsewhere);
            }
        });
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
        tell();
        view.focusFirst();
        evidence.arrive();
        saving.arrive();
        kit.background().run(this::read, this::show);
    }

    /// Photos and documents dropped on the window while the form is open hang on this mission.
    @Override
    public boolean take(List<Path> files) {
        boolean mine = files.stream().allMatch(FileUse.EVIDENCE::fits);
        if (mine) {
            evidence.bring(files);
        }
        return mine;
    }

    private record Known(List<Mission> missions, DayBook book, List<KeptDraft> drafts) {}

    private Known read() {
        List<Mission> missions = tremplin.journal().missions();
        List<KeptDraft> drafts =
                model.id().isPresent() ? List.of() : tremplin.drafting().all();
        return new Known(missions, DayBook.of(missions), drafts);
    }

    private void show(Known known) {
        book = known.book();
        view.suggest(
                known.missions().stream()
                        .map(each -> each.facts().event())
                        .distinct()
                        .toList(),
                known.missions().stream()
                        .map(each -> each.facts().site())
                        .filter(site -> !site.isEmpty())
                        .distinct()
                        .toList());
        known.drafts().stream()
                .filter(draft -> !draft.slot().equals(model.slot) && !model.isChanged())
                .findFirst()
                .ifPresent(draft -> view.offer(DraftOffer.of(draft, kit.texts(), this)));
        tell();
    }

    @Override
    public void takeUp(KeptDraft draft) {
        kit.navigator().go(new Destination.MissionForm(DraftWords.read(draft)));
    }

    @Override
    public void letGo(KeptDraft draft) {
        new LettingGo(kit, tremplin).of(draft, view::hideOffer);
    }

    private void changed() {
        tell();
        saving.changed();
    }

    /// Says what is wrong, what is unusual beside the other missions, and what would be saved.
    private void tell() {
        MissionFormModel.Reading reading = model.read();
        List<Phrase> remarks = new ArrayList<>();
        reading.facts()
                .ifPresent(facts -> model.missions(facts).stream()
                        .flatMap(each -> book.remarks(each, model.id()).stream())
                        .limit(MOST_REMARKS)
                        .forEach(remarks::add));
        boolean ahead = reading.facts()
                .filter(facts -> facts.lastDay().isAfter(tremplin.journal().today()))
                .isPresent();
        if (ahead) {
            remarks.add(Phrase.of("remark.ahead"));
        }
        view.show(reading, remarks);
    }

    @Override
    public void save() {
        if (busy) {
            return;
        }
        MissionFormModel.Reading reading = model.read();
        if (!reading.isSound()) {
            view.showAll(reading);
            return;
        }
        reading.facts().ifPresent(facts -> {
            saving(true);
            kit.background().run(() -> keep(facts), this::saved, () -> saving(false));
        });
    }

    /// The keys must not save a second time meanwhile either.
    private void saving(boolean underWay) {
        busy = underWay;
        view.saving(underWay);
    }

    /// A mission that was taken back or deleted while it was being changed is logged anew.
    private List<MissionFacts> keep(MissionFacts facts) {
        List<MissionFacts> missions = model.missions(facts);
        List<Evidence> pieces = List.copyOf(model.evidence);
        Journal journal = tremplin.journal();
        boolean changed = model.id()
                .flatMap(id -> model.lacksEvidence() ? journal.change(id, facts) : journal.change(id, facts, pieces))
                .isPresent();
        if (!changed) {
            journal.logAll(missions, pieces);
        }
        saving.drop();
        return missions;
    }

    private void saved(List<MissionFacts> kept) {
        String duration = kit.texts()
                .formats()
                .duration(kept.stream().mapToInt(MissionFacts::minutes).sum());
        kit.navigator().go(new Destination.Missions());
        Phrase logged = kept.size() > 1
                ? Phrase.of("series.logged", kept.size(), duration)
                : Phrase.of("form.logged", duration);
        kit.notices().undoable(model.id().isPresent() ? Phrase.of("form.changed") : logged);
    }

    @Override
    public void cancel() {
        MissionDraft left = DraftWords.elsewhere(model.draft());
        boolean changed = model.isChanged();
        kit.background()
                .run(
                        () -> {
                            saving.drop();
                            return true;
                        },
                        dropped -> {
                            kit.navigator().go(new Destination.Missions());
                            if (changed) {
                                kit.notices()
                                        .undoable(
                                                Phrase.of("form.dropped"),
                                                () -> kit.navigator().go(new Destination.MissionForm(left)));
                            }
                        });
    }

    private void key(KeyEvent event) {
        if (Shortcut.SAVE.matches(event)) {
            save();
            event.consume();
        } else if (Shortcut.LEAVE.matches(event)) {
            cancel();
            event.consume();
        } else if (Shortcut.PASTE.matches(event) && paste(event.getTarget())) {
            event.consume();
        }
    }

    /// A field keeps words for itself, even where a spreadsheet copied a picture of them too.
    private boolean paste(EventTarget target) {
        Clipboard board = Clipboard.getSystemClipboard();
        boolean words = target instanceof TextInputControl && board.hasString() && !board.hasFiles();
        return !words && evidence.paste(Pasted.from(board));
    }
}
