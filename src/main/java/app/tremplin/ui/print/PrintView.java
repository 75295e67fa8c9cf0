package app.tremplin.ui.print;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.work.PrintSource;
import app.tremplin.work.Printout;
import java.io.ByteArrayInputStream;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The document as it will be on paper, below the choices of how it shall be.
final class PrintView {

    /// What one can do here.
    interface Actions {
        void compose(PrintModel model);

        void print(PrintModel model);

        void save(PrintModel model);

        void makeBadge();

        /// Goes to where the address of the verification page is set.
        void giveAddress();
    }

    private static final double PREVIEW_WIDTH = 560;

    private final Texts texts;
    private final Actions actions;
    private final VBox content = new VBox(16);
    private final VBox notes = new VBox(8);
    private final VBox pages = new VBox(16);
    private final ProgressIndicator progress = new ProgressIndicator();
    private final Button print;
    private final Button save;
    private final ScrollPane root;
    private PrintChoices choices;

    PrintView(Texts texts, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        this.choices = new PrintChoices(texts, List.of(), List.of(), actions, this::enable);
        progress.setAccessibleText(texts.get("print.preparing"));
        progress.setMaxSize(32, 32);
        pages.setAlignment(Pos.TOP_CENTER);
        print = Page.mainButton("print-print", texts.get("print.print"), Feather.PRINTER, () -> actions.print(model()));
        save = Page.button("print-save", texts.get("print.save"), Feather.DOWNLOAD, () -> actions.save(model()));
        root = Page.scrolling(texts.get("print.title"), texts.get("print.explanation"), content);
    }

    Parent root() {
        return root;
    }

    private PrintModel model() {
        return choices.model();
    }

    void showEmpty() {
        VBox card = Page.card(
                Page.text(texts.get("print.empty"), "step-title"),
                Page.text(texts.get("print.empty.why"), "text-muted"),
                Page.mainButton("print-badge", texts.get("badges.make"), Feather.SHIELD, actions::makeBadge));
        content.getChildren().setAll(card);
    }

    void show(List<PrintSource> sources, List<String> printers, PrintModel model) {
        choices = new PrintChoices(texts, sources, printers, actions, this::enable);
        VBox card = choices.card(model);
        if (printers.isEmpty()) {
            card.getChildren().add(warning(texts.get("print.printer.none")));
        }
        card.getChildren().add(Page.wrapping(print, save));
        content.getChildren().setAll(card, notes, progress, pages);
        enable();
    }

    /// Shows that the document is being made.
    void wait(boolean busy) {
        progress.setVisible(busy);
        progress.setManaged(busy);
        save.setDisable(busy);
        enable();
    }

    private void enable() {
        print.setDisable(save.isDisabled() || !choices.isReady());
    }

    void show(Printout printout, List<byte[]> pictures) {
        notes.getChildren().clear();
        printout.refused()
                .ifPresent(failure -> notes.getChildren()
                        .add(warning(texts.get(
                                "failure." + failure.code(), failure.args().toArray()))));
        if (!printout.unprintable().isEmpty()) {
            notes.getChildren()
                    .add(warning(texts.get("document.unprintable", String.join(" ", printout.unprintable()))));
        }
        if (printout.darkened()) {
            notes.getChildren().add(warning(texts.get("document.darkened")));
        }
        if (printout.link().isEmpty()) {
            notes.getChildren().addAll(unlinked());
        } else if (printout.isLocal()) {
            notes.getChildren().add(warning(texts.get("document.local")));
        }
        pages.getChildren().setAll(pictures.stream().map(this::page).toList());
    }

    private List<Node> unlinked() {
        Button anyway = Page.button(
                "print-local", texts.get("document.unlinked.anyway"), Feather.MAXIMIZE, () -> choices.printLocalCode());
        return switch (model().source()) {
            case PrintSource.Own own ->
                List.of(
                        warning(texts.get("document.unlinked")),
                        Page.wrapping(
                                anyway,
                                Page.button(
                                        "print-address",
                                        texts.get("document.unlinked.do"),
                                        Feather.SETTINGS,
                                        actions::giveAddress)));
            case PrintSource.Received received ->
                List.of(warning(texts.get("document.unlinked.received")), Page.wrapping(anyway));
        };
    }

    private Node page(byte[] picture) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(picture)));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty()
                .bind(pages.widthProperty()
                        .subtract(4)
                        .map(width -> Math.min(PREVIEW_WIDTH, Math.max(120, width.doubleValue()))));
        view.setAccessibleText(texts.get("print.preview"));
        VBox sheet = new VBox(view);
        sheet.setMaxWidth(VBox.USE_PREF_SIZE);
        sheet.getStyleClass().add("print-sheet");
        return sheet;
    }

    private static Label warning(String words) {
        Label label = Page.text(words, "warning");
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return label;
    }
}
