package app.tremplin.ui.print;

import app.tremplin.domain.Phrase;
import app.tremplin.export.DocumentFormat;
import app.tremplin.platform.Settings;
import app.tremplin.ui.kit.Background;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.FileChoice;
import app.tremplin.ui.kit.Kit;
import app.tremplin.ui.kit.Screen;
import app.tremplin.work.PrintOrder;
import app.tremplin.work.PrintSource;
import app.tremplin.work.Printing;
import app.tremplin.work.Printout;
import app.tremplin.work.Tremplin;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/// Certificates, cards and stickers: looking at them, printing, saving.
public final class PrintScreen implements Screen, PrintView.Actions {

    private static final int PREVIEW_PIXELS = 1_100;

    private final Kit kit;
    private final Tremplin tremplin;
    private final Settings settings;
    private final PrintView view;
    private final Background.Latest latest;
    private Optional<Printout> shown = Optional.empty();

    /// @param settings those in force: the document starts out in their language
    public PrintScreen(Kit kit, Tremplin tremplin, Settings settings) {
        this.kit = kit;
        this.tremplin = tremplin;
        this.settings = settings;
        this.latest = kit.background().latest();
        this.view = new PrintView(kit.texts(), this);
    }

    @Override
    public Parent view() {
        return view.root();
    }

    @Override
    public Destination destination() {
        return new Destination.Print();
    }

    private record Arrival(List<PrintSource> sources, List<String> printers) {}

    @Override
    public void arrive() {
        kit.background()
                .run(
                        () -> new Arrival(
                                tremplin.documents().sources(),
                                tremplin.printing().printers()),
                        arrival -> {
                            if (arrival.sources().isEmpty()) {
                                view.showEmpty();
                            } else {
                                start(arrival);
                            }
                        });
    }

    private void start(Arrival arrival) {
        PrintModel model = PrintModel.of(
                arrival.sources().getFirst(),
                PrintOrder.of(DocumentFormat.CERTIFICATE, settings.language()),
                arrival.printers().stream().findFirst().orElse(""));
        view.show(arrival.sources(), arrival.printers(), model);
        compose(model);
    }

    private record Preview(Printout printout, List<byte[]> pages) {}

    @Override
    public void compose(PrintModel model) {
        shown = Optional.empty();
        view.wait(true);
        latest.run(
                () -> {
                    Printout printout =
                            tremplin.documents().compose(model.source(), model.order(), settings, model.local());
                    return new Preview(printout, tremplin.printing().preview(printout, PREVIEW_PIXELS));
                },
                preview -> {
                    shown = Optional.of(preview.printout());
                    view.wait(false);
                    view.show(preview.printout(), preview.pages());
                });
    }

    @Override
    public void print(PrintModel model) {
        shown.ifPresent(printout -> kit.background()
                .run(
                        () -> tremplin.printing().print(printout, model.wish()),
                        sent -> kit.notices().done(told(model.printer(), sent))));
    }

    private static Phrase told(String printer, Printing.Sent sent) {
        if (sent.waiting()) {
            return Phrase.of("print.waiting", printer, sent.job().orElse(""));
        }
        return sent.job()
                .map(number -> Phrase.of("print.sent.job", printer, number))
                .orElse(Phrase.of("print.sent", printer));
    }

    @Override
    public void save(PrintModel model) {
        String word = kit.texts().get("print.format." + model.order().format().word());
        FileChoice.Kind kind = new FileChoice.Kind(kit.texts().get("print.kind"), "pdf");
        shown.ifPresent(printout -> kit.files()
                .save(kit.texts().get("print.save"), model.fileName(word), List.of(kind))
                .ifPresent(file -> kit.background()
                        .run(
                                () -> {
                                    tremplin.documents().save(printout, file);
                                    return String.valueOf(file.getFileName());
                                },
                                name -> kit.notices().done(Phrase.of("badges.saved", name)))));
    }

    @Override
    public void giveAddress() {
        kit.navigator().go(Destination.Settings.address());
    }

    @Override
    public void makeBadge() {
        kit.navigator().go(new Destination.Badges());
    }
}
