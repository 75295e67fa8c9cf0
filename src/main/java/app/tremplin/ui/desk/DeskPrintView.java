package app.tremplin.ui.desk;

import app.tremplin.domain.Failure;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import app.tremplin.work.DeskPrinting;
import app.tremplin.work.PrintPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The nodes of printing from the register: the choices, what they come to, and how far it is.
final class DeskPrintView {

    /// What one can do here.
    interface Actions {
        void ontoFiles();

        /// @param name empty where there is none
        void ontoPrinter(String name);

        void chooseFolder();

        void print();

        void stop();

        void openFolder(Path folder);

        void changeIssuer();

        void leave();
    }

    private final Texts texts;
    private final DeskPrintModel model;
    private final Actions actions;
    private final DeskPrintChoices choices;
    private final VBox plan = Page.card();
    private final VBox answer = new VBox(16);
    private final Button print;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label far = Page.text("");
    private final ScrollPane root;

    DeskPrintView(Texts texts, Destination.DeskPrint here, DeskPrintModel model, Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        this.choices = new DeskPrintChoices(texts, here, model, actions);
        print = Page.mainButton("print-cards", texts.get("cards.print"), Feather.PRINTER, actions::print);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("cards.running"));
        Button back = Page.button("register", texts.get("cards.leave"), Feather.ARROW_LEFT, actions::leave);
        root = Page.scrolling(
                texts.get("cards.title"), texts.get("cards.explanation"), Page.row(back), choices.card(), plan, answer);
        model.plan().addListener(change -> show());
        model.target().addListener(change -> show());
        model.state().addListener(change -> show());
        show();
    }

    Parent root() {
        return root;
    }

    /// @param remembered the desk's own printer
    void offer(List<String> printers, Optional<String> remembered) {
        choices.offer(printers, remembered);
        show();
    }

    void progress(double done) {
        if (model.state().get() instanceof DeskPrintState.Running running) {
            int all = running.plan().badges().size();
            bar.setProgress(done / Math.max(1, all));
            far.setText(texts.get("cards.far", (int) done, all));
        }
    }

    private void show() {
        plan.getChildren().setAll(planned());
        answer.getChildren().setAll(answer());
        choices.setDisable(model.isRunning());
        print.setDisable(!model.isReady());
        if (!answer.getChildren().isEmpty()) {
            root.applyCss();
            root.layout();
            Page.reveal(root, answer);
            if (model.state().get() instanceof DeskPrintState.Ended) {
                Optional.ofNullable(root.lookup("#open-folder")).ifPresent(Node::requestFocus);
            }
        }
    }

    private List<Node> planned() {
        List<Node> nodes = new ArrayList<>();
        Optional<PrintPlan> known = model.plan().get();
        if (known.isPresent()) {
            nodes.addAll(summary(known.get()));
        } else if (model.isSensible()) {
            nodes.add(Page.text(texts.get("cards.counting"), "text-muted"));
        }
        nodes.add(Page.row(print));
        return nodes;
    }

    private List<Node> summary(PrintPlan known) {
        List<Node> nodes = new ArrayList<>();
        int count = known.badges().size();
        boolean files = model.target().get() instanceof PrintTarget.Files;
        Label sum = Page.text(
                files ? texts.get("cards.plan.files", count, known.files()) : texts.get("cards.plan", count),
                "step-title");
        sum.setId("cards-plan");
        nodes.add(sum);
        if (known.revoked() > 0) {
            nodes.add(note(Feather.SLASH, texts.get("cards.revoked", known.revoked()), "consequence"));
        }
        if (known.suspended() > 0) {
            nodes.add(note(Feather.PAUSE, texts.get("cards.suspended", known.suspended()), "consequence"));
        }
        if (known.again() > 0) {
            nodes.add(note(Feather.REPEAT, texts.get("cards.again", known.again()), "consequence"));
        }
        if (!known.unprintable().isEmpty()) {
            nodes.add(warning(texts.get("document.unprintable", String.join(" ", known.unprintable()))));
        }
        if (!known.linked()) {
            nodes.add(
                    warning(texts.get("cards.unlinked", known.issuer().profile().name())));
            nodes.add(Page.row(
                    Page.button("change-issuer", texts.get("issuers.change"), Feather.EDIT_2, actions::changeIssuer)));
        }
        return nodes;
    }

    private List<Node> answer() {
        return switch (model.state().get()) {
            case DeskPrintState.Choosing() -> List.of();
            case DeskPrintState.Running(PrintPlan running, var target) -> {
                bar.setProgress(0);
                far.setText(texts.get("cards.far", 0, running.badges().size()));
                yield List.of(Page.card(
                        Page.section(texts.get("cards.running")),
                        bar,
                        far,
                        Page.row(Page.button("stop", texts.get("cards.stop"), Feather.SQUARE, actions::stop))));
            }
            case DeskPrintState.Ended end -> List.of(ended(end));
        };
    }

    private Region ended(DeskPrintState.Ended end) {
        DeskPrinting.Outcome outcome = end.outcome();
        int count = end.plan().badges().size();
        Label title = Page.section(texts.get(end.isWhole() ? "cards.done" : "cards.partly", outcome.done(), count));
        title.setId("cards-done");
        title.setGraphic(new FontIcon(end.isWhole() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
        VBox card = Page.card(title);
        outcome.refused().map(this::sentence).map(DeskPrintView::warning).ifPresent(card.getChildren()::add);
        outcome.failure().map(this::sentence).map(DeskPrintView::warning).ifPresent(card.getChildren()::add);
        switch (end.target()) {
            case PrintTarget.Files(Optional<Path> folder) ->
                card.getChildren().addAll(inFiles(end, folder.orElseThrow()));
            case PrintTarget.Printer(String name) -> card.getChildren().addAll(onPaper(end, name));
        }
        return card;
    }

    private List<Node> inFiles(DeskPrintState.Ended end, Path folder) {
        List<Node> nodes = new ArrayList<>();
        DeskPrinting.Outcome outcome = end.outcome();
        if (end.isWhole()) {
            nodes.add(Page.text(
                    texts.get("cards.written", outcome.done(), end.plan().files(), folder.toString())));
        } else {
            nodes.add(Page.text(texts.get("cards.go-on")));
        }
        if (outcome.found() > 0) {
            nodes.add(Page.text(texts.get("cards.found", outcome.found()), "text-muted"));
        }
        nodes.add(new Flow(
                8,
                8,
                Page.button(
                        "open-folder", texts.get("publish.open"), Feather.FOLDER, () -> actions.openFolder(folder))));
        return nodes;
    }

    private List<Node> onPaper(DeskPrintState.Ended end, String printer) {
        List<Node> nodes = new ArrayList<>();
        if (end.outcome().waiting()) {
            nodes.add(warning(texts.get("cards.waiting", printer)));
        }
        nodes.add(Page.text(texts.get("cards.sent", end.outcome().done(), printer)));
        if (!end.isWhole() && end.outcome().done() > 0) {
            nodes.add(Page.text(texts.get("cards.go-on.printer"), "text-muted"));
        }
        return nodes;
    }

    private String sentence(Failure failure) {
        return texts.get("failure." + failure.code(), failure.args().toArray());
    }

    private static Label note(Feather icon, String words, String style) {
        Label label = Page.text(words, style);
        label.setGraphic(new FontIcon(icon));
        return label;
    }

    private static Label warning(String words) {
        return note(Feather.ALERT_TRIANGLE, words, "warning");
    }
}
