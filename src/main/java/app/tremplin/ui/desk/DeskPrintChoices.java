package app.tremplin.ui.desk;

import app.tremplin.domain.Language;
import app.tremplin.export.DocumentFormat;
import app.tremplin.export.LabelFormat;
import app.tremplin.export.PaperFormat;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Destination;
import app.tremplin.ui.kit.Page;
import app.tremplin.work.PrintOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
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
        PrintOrder first = order();
        Node paper = choice("paper", List.of(PaperFormat.values()), first.paper(), value -> order(order().on(value)));
        Node labels =
                choice("labels", List.of(LabelFormat.values()), first.labels(), value -> order(order().on(value)));
        card.getChildren()
                .setAll(
                        whose(),
                        choice("format", FORMATS, first.format(), value -> order(order().as(value))),
                        paper,
                        labels,
                        languages(first.language()),
                        Page.named(texts.get("print.colour"), colour(first.colour())),
                        where(remembered.isPresent()),
                        place);
        Runnable adapt = () -> {
            show(paper, order().format() == DocumentFormat.CERTIFICATE);
            show(labels, order().format() == DocumentFormat.STICKERS);
        };
        model.order().addListener(change -> adapt.run());
        model.target().addListener(change -> showPlace());
        adapt.run();
        showPlace();
    }

    private PrintOrder order() {
        return model.order().get().orElseThrow();
    }

    private void order(PrintOrder order) {
        model.order().set(Optional.of(order));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
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

    private <T extends Enum<T>> Node choice(String name, List<T> values, T chosen, Consumer<T> choose) {
        String title = texts.get("print." + name);
        Function<T, String> words =
                value -> texts.get("print." + name + "." + value.name().toLowerCase(Locale.ROOT));
        return Page.named(title, Choice.of("cards-" + name, title, values, words, chosen, choose));
    }

    private Node languages(Language chosen) {
        String title = texts.get("print.language");
        return Page.named(
                title,
                Choice.of(
                        "cards-language",
                        title,
                        List.of(Language.values()),
                        value -> texts.get("language." + value.code()),
                        chosen,
                        value -> order(order().in(value))));
    }

    private Node colour(String chosen) {
        ColorPicker picker = new ColorPicker(Color.web(chosen));
        picker.setId("cards-colour");
        picker.setAccessibleText(texts.get("print.colour"));
        picker.setOnAction(event ->
                order(order().coloured("#" + picker.getValue().toString().substring(2, 8))));
        return picker;
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
