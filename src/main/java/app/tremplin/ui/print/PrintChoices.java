package app.tremplin.ui.print;

import app.tremplin.export.DocumentFormat;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.OnPaper;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.PaperChoices;
import app.tremplin.ui.kit.PrintLooks;
import app.tremplin.work.PrintOrder;
import app.tremplin.work.PrintSource;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The choices of document, looks and printer.
final class PrintChoices {

    /// Room for the arrow of a box, in pixels.
    private static final double ARROW = 48;

    private final Texts texts;
    private final List<PrintSource> sources;
    private final List<String> printers;
    private final PrintView.Actions actions;
    private final Runnable changed;
    private @Nullable PrintModel model;

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
        VBox card = Page.card();
        if (sources.size() > 1) {
            card.getChildren().add(row("badge", badge()));
        }
        PrintLooks looks =
                new PrintLooks(texts, "print", List.of(DocumentFormat.values()), initial.order(), this::order);
        PaperChoices paper = new PaperChoices(texts, "print", initial.paper(), this::paperOnly);
        card.getChildren().add(looks.root());
        if (!printers.isEmpty()) {
            card.getChildren().add(row("printer", printer()));
        }
        card.getChildren().add(paper.root());
        return card;
    }

    /// Prints the code even when it opens on one computer alone.
    void printLocalCode() {
        model = model().withLocalCode();
        actions.compose(model());
    }

    private void order(PrintOrder order) {
        model = model().with(order);
        actions.compose(model());
    }

    private void paperOnly(OnPaper paper) {
        model = model().with(paper);
        changed.run();
    }

    private Node badge() {
        // As high as its words need in its width: long titles wrap.
        ComboBox<PrintSource> box = new ComboBox<>() {
            @Override
            public Orientation getContentBias() {
                return Orientation.HORIZONTAL;
            }

            @Override
            protected double computePrefHeight(double width) {
                return super.computePrefHeight(width < 0 ? width : width - ARROW);
            }
        };
        box.setMinHeight(Region.USE_PREF_SIZE);
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

    private Node printer() {
        ComboBox<String> box = new ComboBox<>();
        box.setId("print-printer");
        box.getItems().setAll(printers);
        box.setValue(model().printer());
        box.setAccessibleText(texts.get("print.printer"));
        box.valueProperty().addListener((property, before, name) -> {
            model = model().onto(name == null ? "" : name);
            changed.run();
        });
        return box;
    }

    private Node row(String name, Node control) {
        return Page.named(texts.get("print." + name), control);
    }
}
