package app.tremplin.ui.desk;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Phrase;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.OnPaper;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.DeskPrinting;
import app.tremplin.work.PrintPlan;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.IntPredicate;
import javafx.scene.Parent;

/// Printing documents of issued badges: for one person, for some, or for everybody.
public final class DeskPrintScreen implements Screen, DeskPrintView.Actions {

    /// Where the desk's own printer is remembered.
    private static final String DESK_PRINTER = "printing.printer";

    /// Where the desk's own folder is remembered.
    private static final String DESK_FOLDER = "printing.folder";

    /// How many documents go by between two looks at the progress.
    private static final int STEP = 10;

    private final Kit kit;
    private final Tremplin tremplin;
    private final Destination.DeskPrint here;
    private final DeskPrintModel model;
    private final DeskPrintView view;
    private final Background.Latest planning;
    private Background.Stop stop;
    private Optional<Path> folder = Optional.empty();

    /// @param here whose badges, and what was selected or searched for
    public DeskPrintScreen(Kit kit, Tremplin tremplin, Destination.DeskPrint here) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.here = here;
        this.model = new DeskPrintModel(here);
        this.planning = kit.background().latest();
        this.stop = kit.background().stop();
        this.view = new DeskPrintView(kit.texts(), here, model, this);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return here;
    }

    private record Arrival(Issuer issuer, List<String> printers, Optional<Path> folder) {}

    @Override
    public void arrive() {
        kit.background()
                .run(
                        () -> new Arrival(
                                tremplin.issuers().find(here.issuer()),
                                tremplin.printing().printers(),
                                kit.memory().get(DESK_FOLDER).flatMap(DeskPrinting::folder)),
                        this::start);
    }

    private void start(Arrival arrival) {
        model.start(arrival.issuer());
        folder = arrival.folder();
        Optional<String> printer = kit.memory().get(DESK_PRINTER);
        model.target()
                .set(printer.<PrintTarget>map(PrintTarget.Printer::new).orElseGet(() -> new PrintTarget.Files(folder)));
        view.offer(arrival.printers(), printer);
        model.who().addListener(change -> plan(arrival.issuer()));
        model.order().addListener(change -> plan(arrival.issuer()));
        model.paper().addListener(change -> plan(arrival.issuer()));
        model.target().addListener(change -> plan(arrival.issuer()));
        plan(arrival.issuer());
    }

    private void plan(Issuer issuer) {
        PrintPlan.Whom whom = model.whom();
        String pages = model.pages();
        model.plan().set(Optional.empty());
        if (!model.isSensible()) {
            return;
        }
        model.order()
                .get()
                .ifPresent(order -> planning.run(
                        () -> tremplin.deskPrinting().plan(issuer, whom, order, pages),
                        plan -> model.plan().set(Optional.of(plan))));
    }

    @Override
    public void ontoFiles() {
        kit.memory().forget(DESK_PRINTER);
        model.target().set(new PrintTarget.Files(folder));
    }

    @Override
    public void ontoPrinter(String name) {
        if (!name.isEmpty()) {
            kit.memory().put(DESK_PRINTER, name);
        }
        model.target().set(new PrintTarget.Printer(name));
    }

    @Override
    public void chooseFolder() {
        kit.files().folder(kit.texts().get("cards.folder.choose")).ifPresent(chosen -> {
            kit.memory().put(DESK_FOLDER, chosen.toString());
            folder = Optional.of(chosen);
            model.target().set(new PrintTarget.Files(folder));
        });
    }

    @Override
    public void print() {
        Optional<PrintPlan> plan = model.plan().get();
        if (plan.isPresent() && model.isReady()) {
            run(plan.get(), model.target().get());
        }
    }

    private void run(PrintPlan plan, PrintTarget target) {
        model.state().set(new DeskPrintState.Running(plan, target));
        DoubleConsumer shown = kit.background().shown(view::progress);
        Background.Stop asked = kit.background().stop();
        stop = asked;
        IntPredicate goOn = done -> {
            if (done % STEP == 0 || done == plan.badges().size()) {
                shown.accept(done);
            }
            return !asked.isWanted();
        };
        OnPaper paper = model.paper().get();
        kit.background()
                .run(
                        () -> outcome(plan, target, paper, goOn),
                        outcome -> ended(plan, target, outcome),
                        this::failed,
                        () -> {});
    }

    private DeskPrinting.Outcome outcome(PrintPlan plan, PrintTarget target, OnPaper paper, IntPredicate goOn) {
        return switch (target) {
            case PrintTarget.Files(Optional<Path> chosen) ->
                tremplin.deskPrinting().into(chosen.orElseThrow(), plan, goOn);
            case PrintTarget.Printer(String name) -> tremplin.deskPrinting().onto(paper.on(name), plan, goOn);
        };
    }

    private void ended(PrintPlan plan, PrintTarget target, DeskPrinting.Outcome outcome) {
        DeskPrintState.Ended end = new DeskPrintState.Ended(plan, target, outcome);
        model.state().set(end);
        // Whoever went elsewhere meanwhile hears of it there.
        if (view.root().getScene() == null) {
            kit.notices()
                    .done(Phrase.of(
                            "cards.notice", outcome.done(), plan.badges().size()));
        }
        plan(plan.issuer());
    }

    private void failed(Failure failure) {
        model.state().set(new DeskPrintState.Choosing());
        kit.notices().failed(failure);
    }

    @Override
    public void stop() {
        stop.now();
    }

    @Override
    public void openFolder(Path folder) {
        kit.browser().accept(folder.toUri().toString());
    }

    @Override
    public void changeIssuer() {
        kit.navigator().go(new Destination.IssuerForm(Optional.of(here.issuer()), Optional.empty()));
    }

    @Override
    public void leave() {
        kit.navigator().go(new Destination.Register(here.search()));
    }
}
