package app.tremplin.ui.desk;

import app.tremplin.export.DocumentFormat;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.PaperChoices;
import app.tremplin.ui.kit.PrintLooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Whose documents, which, how they look, and where they go.
final class DeskPrintChoices {

    private static final List<DocumentFormat> FORMATS =
            List.of(DocumentFormat.CARD, DocumentFormat.LANYARD, DocumentFormat.STICKERS, DocumentFormat.CERTIFICATE);

    private final Texts texts;
    private final Destination.DeskPrint here;
    private final DeskPrintModel model;
    private final DeskPrintView.Actions actions;
    private final VBox card = Page.card();
    private final VBox place = new VBox(10);
    private List<String> printers = List.of();

    DeskPrintChoices(Texts texts, Destination.DeskPrint here, DeskPrintModel model, DeskPrintView.Actions actions) {
        this.texts = texts;
        this.here = here;
        this.model = model;
        this.actions = actions;
        card.visibleProperty().bind(Bindings.isNotEmpty(card.getChildren()));
    }

    VBox card() {
        return card;
    }

    void setDisable(boolean disabled) {
        card.setDisable(disabled);
    }

    /// Shows the choices once it is known what there is.
    ///
    /// @param remembered the desk's own printer, which may be gone
    void offer(List<String> found, Optional<String> remembered) {
        printers = found;
        PrintLooks looks = new PrintLooks(
                texts,
                "cards",
                FORMATS,
                model.order().get().orElseThrow(),
                order -> model.order().set(Optional.of(order)));
        card.getChildren().setAll(whose(), looks.root(), where(remembered.isPresent()), place);
        model.target().addListener(change -> showPlace());
        showPlace();
    }

    private Node whose() {
        Function<DeskPrintModel.Who, String> words = who -> switch (who) {
            case CHOSEN -> texts.get("cards.who.chosen", here.chosen().size());
            case FOUND -> texts.get("cards.who.found", here.search().strip());
            case NEW -> texts.get("cards.who.new");
            case EVERYBODY -> texts.get("cards.who.everybody");
        };
        String name = texts.get("cards.who");
        return Page.named(
                name,
                Choice.of("cards-who", name, model.offered(), words, model.who().get(), model.who()::set));
    }

    private Node where(boolean onPaper) {
        String title = texts.get("cards.where");
        return Page.named(
                title,
                Choice.of(
                        "cards-where",
                        title,
                        List.of(false, true),
                        paper -> texts.get(paper ? "cards.where.printer" : "cards.where.files"),
                        onPaper,
                        paper -> {
                            if (paper) {
                                actions.ontoPrinter(
                                        printers.stream().findFirst().orElse(""));
                            } else {
                                actions.ontoFiles();
                            }
                        }));
    }

    private void showPlace() {
        place.getChildren()
                .setAll(
                        switch (model.target().get()) {
                            case PrintTarget.Files(Optional<Path> folder) -> folder(folder);
                            case PrintTarget.Printer(String name) -> printer(name);
                        });
    }

    private List<Node> folder(Optional<Path> folder) {
        Label name = Page.text(folder.map(Path::toString).orElse(texts.get("publish.folder.none")), "file-name");
        name.setId("cards-folder");
        name.setGraphic(new FontIcon(Feather.FOLDER));
        Button choose =
                Page.button("choose-folder", texts.get("publish.folder.choose"), Feather.FOLDER, actions::chooseFolder);
        return List.of(Page.named(texts.get("publish.folder"), new VBox(8, name, Page.row(choose))));
    }

    private List<Node> printer(String name) {
        List<Node> nodes = new ArrayList<>();
        ComboBox<String> box = new ComboBox<>();
        box.setId("cards-printer");
        box.getItems().setAll(printers);
        box.setValue(printers.contains(name) ? name : "");
        box.setAccessibleText(texts.get("print.printer"));
        box.setDisable(printers.isEmpty());
        box.valueProperty().addListener((property, before, chosen) -> {
            if (chosen != null && !chosen.isEmpty()) {
                actions.ontoPrinter(chosen);
            }
        });
        nodes.add(Page.named(texts.get("print.printer"), box));
        nodes.add(new PaperChoices(texts, "cards", model.paper().get(), model.paper()::set).root());
        if (!name.isEmpty() && !printers.contains(name)) {
            nodes.add(warning(texts.get("failure.PRINTER_MISSING", name)));
        } else if (printers.isEmpty()) {
            nodes.add(warning(texts.get("cards.printer.none")));
        }
        return nodes;
    }

    private static Label warning(String words) {
        Label label = Page.text(words, "warning");
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return label;
    }
}
