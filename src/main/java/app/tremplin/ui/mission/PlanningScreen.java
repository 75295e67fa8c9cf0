package app.tremplin.ui.mission;

import app.tremplin.domain.CalendarTitle;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.PlanningField;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice;
import app.tremplin.ui.kit.FileUse;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.Importing;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Parent;

/// Importing plannings, tables or calendars: choose, look, keep. Several are looked at one after the other.
public final class PlanningScreen implements Screen, PlanningView.Actions {

    private final Kit kit;
    private final Tremplin tremplin;
    private final PlanningView view;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private PlanningModel model = new PlanningModel.Waiting();
    private boolean busy;

    /// The screen, waiting for a file.
    public PlanningScreen(Kit kit, Tremplin tremplin) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.view = new PlanningView(kit, tremplin.catalogue(), this);
        view.show(model);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.PlanningImport();
    }

    /// Plannings dropped on the window are looked at at once.
    @Override
    public boolean take(List<Path> files) {
        boolean mine = files.stream().allMatch(PlanningScreen::isPlanning);
        if (mine) {
            waiting.addAll(files);
            next();
        }
        return mine;
    }

    private static boolean isPlanning(Path file) {
        return FileUse.PLANNING.fits(file)
                || file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    @Override
    public void choose() {
        List<FileChoice.Kind> kinds = Stream.of("csv", "ics", "txt", "tsv")
                .map(extension -> new FileChoice.Kind(kit.texts().get("planning.file"), extension))
                .toList();
        kit.files().open(kit.texts().get("planning.choose"), kinds).ifPresent(this::open);
    }

    @Override
    public void nameEvent(String event) {
        if (model instanceof PlanningModel.Preview preview) {
            table(preview.file(), event, fields(preview));
        }
    }

    @Override
    public void read(List<Optional<PlanningField>> fields) {
        switch (model) {
            case PlanningModel.Preview preview -> table(preview.file(), preview.event(), Optional.of(fields));
            case PlanningModel.Columns columns -> table(columns.file(), columns.event(), Optional.of(fields));
            case PlanningModel.Waiting nothing -> {}
            case PlanningModel.Calendar calendar -> {}
        }
    }

    @Override
    public void mean(List<CalendarTitle> titles) {
        if (model instanceof PlanningModel.Calendar calendar) {
            calendar(calendar.file(), titles);
        }
    }

    @Override
    public void keep() {
        switch (model) {
            case PlanningModel.Preview preview ->
                keep(() -> tremplin.importing().keep(preview.planning()));
            case PlanningModel.Calendar calendar ->
                keep(() -> tremplin.importing().keep(calendar.planning()));
            case PlanningModel.Waiting nothing -> {}
            case PlanningModel.Columns columns -> {}
        }
    }

    @Override
    public void back() {
        kit.navigator().go(new Destination.Missions());
    }

    /// Once, however often one presses.
    private void keep(Callable<Integer> keeping) {
        if (!busy) {
            busy = true;
            kit.background().run(keeping, this::kept, () -> busy = false);
        }
    }

    private void kept(int missions) {
        if (waiting.isEmpty()) {
            kit.navigator().go(new Destination.Missions());
        } else {
            next();
        }
        Phrase done = Phrase.of("planning.kept", missions);
        if (missions == 0) {
            kit.notices().done(done);
        } else {
            kit.notices().undoable(done);
        }
    }

    private void next() {
        Optional.ofNullable(waiting.poll()).ifPresent(this::open);
    }

    private void open(Path file) {
        if (Importing.isCalendar(file)) {
            calendar(file, List.of());
        } else {
            table(file, "", Optional.empty());
        }
    }

    private void table(Path file, String event, Optional<List<Optional<PlanningField>>> fields) {
        kit.background().run(() -> read(file, event, fields), this::show);
    }

    private PlanningModel read(Path file, String event, Optional<List<Optional<PlanningField>>> fields) {
        Importing importing = tremplin.importing();
        try {
            return new PlanningModel.Preview(
                    file,
                    event,
                    fields.isPresent()
                            ? importing.preview(file, event, fields.orElseThrow())
                            : importing.preview(file, event));
        } catch (Failure e) {
            if (e.code() != FailureCode.CSV_COLUMNS) {
                throw e;
            }
            return new PlanningModel.Columns(file, event, importing.columns(file), e);
        }
    }

    private void calendar(Path file, List<CalendarTitle> titles) {
        kit.background()
                .run(
                        () -> new PlanningModel.Calendar(
                                file, tremplin.importing().previewCalendar(file, titles)),
                        this::show);
    }

    private void show(PlanningModel read) {
        model = read;
        view.show(read);
    }

    private static Optional<List<Optional<PlanningField>>> fields(PlanningModel.Preview preview) {
        return Optional.of(preview.planning().layout().fields());
    }
}
