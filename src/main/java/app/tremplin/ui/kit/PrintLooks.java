package app.tremplin.ui.kit;

import app.tremplin.domain.Language;
import app.tremplin.export.DocumentFormat;
import app.tremplin.export.LabelFormat;
import app.tremplin.export.PaperFormat;
import app.tremplin.text.Texts;
import app.tremplin.work.PrintOrder;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/// The choices of how a printed document shall look; those that it has no use for are hidden.
public final class PrintLooks {

    private static final double NARROW = 90;
    private static final double STEP = 0.5;

    private final Texts texts;
    private final String prefix;
    private final Consumer<PrintOrder> choose;
    private final Spinner<Integer> first = new Spinner<>();
    private final Spinner<Double> right;
    private final Spinner<Double> down;
    private final Node paper;
    private final Node labels;
    private final Node place;
    private final VBox root = new VBox(12);
    private PrintOrder order;

    /// @param prefix  of the ids of all controls
    /// @param formats the documents that there are, in the order in which they are offered
    /// @param order   how it looks until something is chosen
    /// @param choose  told of every change
    public PrintLooks(
            Texts texts, String prefix, List<DocumentFormat> formats, PrintOrder order, Consumer<PrintOrder> choose) {
        this.texts = texts;
        this.prefix = prefix;
        this.order = order;
        this.choose = choose;
        right = offset("right", order.right());
        down = offset("down", order.down());
        paper = choice("paper", List.of(PaperFormat.values()), order.paper(), value -> change(now().on(value)));
        labels = choice("labels", List.of(LabelFormat.values()), order.labels(), this::change);
        place = place();
        root.getChildren()
                .setAll(
                        choice("format", formats, order.format(), value -> change(now().as(value))),
                        languages(),
                        paper,
                        labels,
                        place,
                        named("colour", colour()));
        adapt();
    }

    /// The choices below one another.
    public VBox root() {
        return root;
    }

    private PrintOrder now() {
        return order;
    }

    /// On another sheet of labels one begins with the first again.
    private void change(LabelFormat sheet) {
        order = order.on(sheet);
        first.setValueFactory(new IntegerSpinnerValueFactory(1, sheet.count(), 1));
        change(order);
    }

    private void change(PrintOrder other) {
        order = other;
        adapt();
        choose.accept(order);
    }

    private void adapt() {
        show(paper, order.format() == DocumentFormat.CERTIFICATE);
        show(labels, order.format() == DocumentFormat.STICKERS);
        show(place, order.format() == DocumentFormat.STICKERS);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private <T extends Enum<T>> Node choice(String name, List<T> values, T chosen, Consumer<T> chosenNow) {
        Function<T, String> words =
                value -> texts.get("print." + name + "." + value.name().toLowerCase(Locale.ROOT));
        return named(name, Choice.of(id(name), texts.get("print." + name), values, words, chosen, chosenNow));
    }

    private Node languages() {
        return named(
                "language",
                Choice.of(
                        id("language"),
                        texts.get("print.language"),
                        List.of(Language.values()),
                        value -> texts.get("language." + value.code()),
                        order.language(),
                        value -> change(now().in(value))));
    }

    private Node colour() {
        ColorPicker picker = new ColorPicker(Color.web(order.colour()));
        picker.setId(id("colour"));
        picker.setAccessibleText(texts.get("print.colour"));
        picker.setOnAction(event ->
                change(now().coloured("#" + picker.getValue().toString().substring(2, 8))));
        return picker;
    }

    private Node place() {
        first.setValueFactory(new IntegerSpinnerValueFactory(1, order.labels().count(), order.first()));
        dress(first, "first");
        List.of(first, right, down)
                .forEach(spinner -> spinner.valueProperty().addListener((property, before, value) -> move()));
        return new VBox(
                12, named("first", first), named("offset", Page.wrapping(told(right, "right"), told(down, "down"))));
    }

    private Node told(Spinner<?> spinner, String name) {
        return Page.row(new Label(texts.get("print." + name)), spinner);
    }

    private void move() {
        PrintOrder moved = order.placed(first.getValue(), right.getValue(), down.getValue());
        if (!moved.equals(order)) {
            change(moved);
        }
    }

    private Spinner<Double> offset(String name, double value) {
        Spinner<Double> spinner = new Spinner<>(-PrintOrder.FARTHEST, PrintOrder.FARTHEST, value, STEP);
        dress(spinner, name);
        return spinner;
    }

    private void dress(Spinner<?> spinner, String name) {
        spinner.setId(id(name));
        spinner.setPrefWidth(NARROW);
        spinner.setAccessibleText(texts.get("print." + name));
    }

    private Node named(String name, Node control) {
        return Page.named(texts.get("print." + name), control);
    }

    private String id(String name) {
        return prefix + "-" + name;
    }
}
