package app.tremplin.ui.kit;

import app.tremplin.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The choices of how a document goes on paper: copies, pages, size.
public final class PaperChoices {

    private static final int MOST_COPIES = 99;
    private static final double NARROW = 90;
    private static final double GAP = 10;
    private static final int LETTERS = 7;

    private final Texts texts;
    private final String prefix;
    private final Consumer<OnPaper> choose;
    private final Label wrong;
    private final VBox root;
    private OnPaper now;

    /// @param prefix of the ids of all controls
    /// @param now    what holds until something is chosen
    /// @param choose told of every change
    public PaperChoices(Texts texts, String prefix, OnPaper now, Consumer<OnPaper> choose) {
        this.texts = texts;
        this.prefix = prefix;
        this.now = now;
        this.choose = choose;
        wrong = Page.text(texts.get("print.pages.wrong"), "field-problem");
        wrong.setId(prefix + "-pages-wrong");
        VBox numbers = new VBox(4, Page.wrapping(copies(), pages()), wrong);
        root = new VBox(12, Page.named(texts.get("print.copies"), numbers), size());
        adapt();
    }

    /// The choices below one another.
    public VBox root() {
        return root;
    }

    private void change(UnaryOperator<OnPaper> chosen) {
        now = chosen.apply(now);
        adapt();
        choose.accept(now);
    }

    private void adapt() {
        wrong.setVisible(!now.isPrintable());
        wrong.setManaged(!now.isPrintable());
    }

    private Node copies() {
        Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, now.copies());
        copies.setId(prefix + "-copies");
        copies.setPrefWidth(NARROW);
        copies.setAccessibleText(texts.get("print.copies"));
        copies.valueProperty().addListener((property, before, number) -> change(paper -> paper.times(number)));
        return copies;
    }

    private Node pages() {
        TextField pages = new TextField(now.pages());
        pages.setId(prefix + "-pages");
        pages.setPromptText(texts.get("print.pages.all"));
        pages.setAccessibleText(texts.get("print.pages"));
        pages.setPrefColumnCount(LETTERS);
        Label name = new Label(texts.get("print.pages"), pages);
        name.setContentDisplay(ContentDisplay.RIGHT);
        name.setGraphicTextGap(GAP);
        pages.textProperty().addListener((property, before, words) -> change(paper -> paper.pages(words)));
        return name;
    }

    private Node size() {
        String name = texts.get("print.size");
        return Page.named(
                name,
                Choice.of(
                        prefix + "-size",
                        name,
                        List.of(false, true),
                        fit -> texts.get(fit ? "print.size.fit" : "print.size.actual"),
                        now.fit(),
                        fit -> change(paper -> paper.fitted(fit))));
    }
}
