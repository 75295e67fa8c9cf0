package app.tremplin.ui.print;

import app.tremplin.domain.Language;
import app.tremplin.export.DocumentFormat;
import app.tremplin.export.LabelFormat;
import app.tremplin.export.PaperFormat;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Page;
import app.tremplin.work.PrintOrder;
import app.tremplin.work.PrintSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The choices of document, looks and printer.
final class PrintChoices {

    private static final int MOST_COPIES = 99;

    private final Texts texts;
    private final List<PrintSource> sources;
    private final List<String> printers;
    private final PrintView.Actions actions;
    private final Runnable changed;
    private @Nullable PrintModel model;
    private @Nullable Node paper;
    private @Nullable Node labels;
    private @Nullable Node place;

    PrintChoices(
            Texts texts,
            List<PrintSource> sources,
            List<String> printers,
            PrintView.Actions actions,
            Runnable changed) {
        this.texts = texts;
        this.sources = sources;
        this.printers = printers;
        this.actions = actions;
        this.changed = changed;
    }

    PrintModel model() {
        return Objects.requireNonNull(model);
    }

    /// Whether there is something to print, and somewhere to print it.
    boolean isReady() {
        return model != null && model.isPrintable();
    }

    VBox card(PrintModel initial) {
        model = initial;
        paper = choice("paper", List.of(PaperFormat.values()), PaperFormat.A4, value -> order(now().on(value)));
        labels = choice(
                "labels", List.of(LabelFormat.values()), LabelFormat.TWENTY_ONE, value -> order(now().on(value)));
        place = place();
        VBox card = Page.card();
        if (sources.size() > 1) {
            card.getChildren().add(row("badge", badge()));
        }
        card.getChildren()
                .addAll(
                        choice(
                                "format",
                                List.of(DocumentFormat.values()),
                                DocumentFormat.CERTIFICATE,
                                value -> order(now().as(value))),
                        languages(initial.order().language()),
                        paper,
                        labels,
                        place,
                        row("colour", colour()),
                        row("printer", printer()),
                        row("copies", Page.wrapping(copies(), pages())),
                        choice(
                                "size",
                                List.of("actual", "fit"),
                                "actual",
                                value -> paperOnly(model().fitted(value.equals("fit")))));
        adapt();
        return card;
    }

    private PrintOrder now() {
        return model().order();
    }

    private void order(PrintOrder order) {
        model = model().with(order);
        adapt();
        actions.compose(model());
    }

    private void paperOnly(PrintModel next) {
        model = next;
        changed.run();
    }

    private void adapt() {
        show(paper, model().isCertificate());
        show(labels, model().isStickers());
        show(place, model().isStickers());
    }

    private static void show(@Nullable Node node, boolean shown) {
        Objects.requireNonNull(node).setVisible(shown);
        node.setManaged(shown);
    }

    private <T> Node choice(String name, List<T> values, T initial, java.util.function.Consumer<T> choose) {
        Function<T, String> words =
                value -> texts.get("print." + name + "." + value.toString().toLowerCase(Locale.ROOT));
        return row(name, Choice.of("print-" + name, texts.get("print." + name), values, words, initial, choose));
    }

    private Node languages(Language initial) {
        return row(
                "language",
                Choice.of(
                        "print-language",
                        texts.get("print.language"),
                        List.of(Language.values()),
                        value -> texts.get("language." + value.code()),
                        initial,
                        value -> order(now().in(value))));
    }

    private Node badge() {
        ComboBox<PrintSource> box = new ComboBox<>();
        box.setId("print-badge-choice");
        box.getItems().setAll(sources);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PrintSource source) {
                return source == null ? "" : named(source);
            }

            @Override
            public @Nullable PrintSource fromString(String words) {
                return null;
            }
        });
        box.setValue(model().source());
        box.setAccessibleText(texts.get("print.badge"));
        box.valueProperty().addListener((property, before, source) -> {
            model = model().with(source);
            actions.compose(model());
        });
        return box;
    }

    private String named(PrintSource source) {
        String day = texts.formats().date(source.since());
        return switch (source) {
            case PrintSource.Own own -> texts.get("print.source.own", own.title(), day);
            case PrintSource.Received received ->
                received.badge().selfDeclared()
                        ? texts.get("print.source.declared", received.title(), day)
                        : texts.get(
                                "print.source.issued",
                                received.title(),
                                received.badge().issuerName(),
                                day);
        };
    }

    private Node colour() {
        ColorPicker picker = new ColorPicker(Color.web(now().colour()));
        picker.setId("print-colour");
        picker.setAccessibleText(texts.get("print.colour"));
        picker.setOnAction(event -> {
            String hex = "#" + picker.getValue().toString().substring(2, 8);
            order(now().coloured(hex));
        });
        return picker;
    }

    private Node printer() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("print-printer");
        box.getItems().setAll(printers);
        box.setValue(model().printer());
        box.setAccessibleText(texts.get("print.printer"));
        box.setDisable(printers.isEmpty());
        box.valueProperty().addListener((property, before, name) -> paperOnly(model().onto(name == null ? "" : name)));
        return box;
    }

    private Node copies() {
        Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
        copies.setId("print-copies");
        copies.setPrefWidth(90);
        copies.setAccessibleText(texts.get("print.copies"));
        copies.valueProperty().addListener((property, before, number) -> paperOnly(model().times(number)));
        return copies;
    }

    private Node pages() {
        TextField pages = new TextField();
        pages.setId("print-pages");
        pages.setPromptText(texts.get("print.pages.all"));
        pages.setAccessibleText(texts.get("print.pages"));
        pages.setPrefColumnCount(10);
        Label name = new Label(texts.get("print.pages"), pages);
        name.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        name.setGraphicTextGap(10);
        pages.textProperty().addListener((property, before, words) -> paperOnly(model().pages(words)));
        return name;
    }

    private Node place() {
        Spinner<Integer> first = new Spinner<>(1, LabelFormat.TWENTY_ONE.count(), 1);
        Spinner<Double> right = offset("right");
        Spinner<Double> down = offset("down");
        first.setId("print-first");
        first.setPrefWidth(90);
        first.setAccessibleText(texts.get("print.first"));
        Runnable move = () -> order(
                now().placed(Math.min(first.getValue(), now().labels().count()), right.getValue(), down.getValue()));
        first.valueProperty().addListener((property, before, value) -> move.run());
        right.valueProperty().addListener((property, before, value) -> move.run());
        down.valueProperty().addListener((property, before, value) -> move.run());
        return row(
                "first",
                Page.wrapping(
                        first, new Label(texts.get("print.right")), right, new Label(texts.get("print.down")), down));
    }

    private Spinner<Double> offset(String name) {
        Spinner<Double> spinner = new Spinner<>(-PrintOrder.FARTHEST, PrintOrder.FARTHEST, 0, 0.5);
        spinner.setId("print-" + name);
        spinner.setPrefWidth(90);
        spinner.setAccessibleText(texts.get("print." + name));
        return spinner;
    }

    private Node row(String name, Node control) {
        return Page.named(texts.get("print." + name), control);
    }
}
