package app.tremplin.ui.verify;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is to be checked above, what was found below.
final class VerifyView {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private enum Field {
        GIVEN,
        FILE,
        EMAIL
    }

    /// What one can do here.
    interface Actions {
        void choose();

        /// Takes what was dropped on the page, and checks it.
        void drop(Optional<Path> file, String text);

        void check();
    }

    private final Texts texts;
    private final VerifyModel model;
    private final Actions actions;
    private final Form<Field> form = new Form<>();
    private final TextArea given = new TextArea();
    private final TextField email = new TextField();
    private final Label fileName = Page.text("", "file-name");
    private final Region file;
    private final Button remove;
    private final VBox question;
    private final VBox answer = new VBox(16);
    private final ScrollPane root;

    VerifyView(Texts texts, VerifyModel model, Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        remove = Page.button("remove-file", "", Feather.X, () -> model.file().set(Optional.empty()));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(texts.get("verify.file.remove"));
        fileName.setGraphic(new FontIcon(Feather.FILE));
        fileName.setId("file-name");
        file = form.field(Field.FILE, texts.get("verify.file"), "", Page.row(fileName, remove));
        question = question();
        root = Page.scrolling(texts.get("verify.title"), texts.get("verify.explanation"), question, answer);
        acceptDrops();
        model.file().addListener((property, before, chosen) -> show(chosen));
        model.state().addListener((property, before, state) -> show(state));
        show(model.file().get());
    }

    Parent root() {
        return root;
    }

    void focusFirst() {
        given.requestFocus();
    }

    private VBox question() {
        given.setId("given");
        given.setWrapText(true);
        given.setPrefRowCount(3);
        given.textProperty().bindBidirectional(model.text());
        given.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        email.setId("email");
        email.textProperty().bindBidirectional(model.email());
        email.setOnAction(event -> actions.check());
        return Page.card(
                form.field(Field.GIVEN, texts.get("verify.given"), texts.get("verify.given.hint"), given),
                file,
                form.field(Field.EMAIL, texts.get("verify.email"), texts.get("verify.email.hint"), email),
                new Flow(
                        8,
                        8,
                        Page.mainButton("check", texts.get("verify.check"), Feather.CHECK_SQUARE, actions::check),
                        Page.button("choose", texts.get("verify.choose"), Feather.FOLDER, actions::choose)));
    }

    /// What is pasted here never needs a line break or a tab of one's own, so these keys do what they do elsewhere.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            actions.check();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            given.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void acceptDrops() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        root.setOnDragEntered(event -> question.pseudoClassStateChanged(DROP, true));
        root.setOnDragExited(event -> question.pseudoClassStateChanged(DROP, false));
        root.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        Optional<Path> first = board.getFiles().stream().findFirst().map(File::toPath);
        String words = board.hasString() ? board.getString() : "";
        actions.drop(first, words);
        event.setDropCompleted(true);
        event.consume();
    }

    private void show(Optional<Path> chosen) {
        file.setVisible(chosen.isPresent());
        file.setManaged(chosen.isPresent());
        fileName.setText(chosen.map(path -> String.valueOf(path.getFileName())).orElse(""));
        form.say(Field.FILE, "", false);
    }

    private void show(VerifyState state) {
        form.say(Field.GIVEN, "", false);
        form.say(Field.FILE, "", false);
        answer.getChildren().clear();
        switch (state) {
            case VerifyState.Waiting() -> {}
            case VerifyState.Checking() -> answer.getChildren().add(Page.text(texts.get("verify.checking")));
            case VerifyState.Unreadable(var why) -> complain(texts.get(why));
            case VerifyState.Told(var report) -> tell(new ReportPanel(texts, report));
        }
    }

    private void complain(String why) {
        boolean chosen = model.file().get().isPresent();
        form.say(chosen ? Field.FILE : Field.GIVEN, why, true);
        Node wrong = chosen ? remove : given;
        wrong.requestFocus();
    }

    /// The focus goes to the answer, so that a screen reader says it and the arrow keys scroll it.
    private void tell(ReportPanel panel) {
        answer.getChildren().setAll(panel.cards());
        answer.setAccessibleRole(AccessibleRole.TEXT);
        answer.setAccessibleText(panel.spoken());
        answer.setFocusTraversable(true);
        reveal(answer);
        answer.requestFocus();
    }

    /// Scrolls so that the top of `node` is seen, however low the window.
    private void reveal(Node node) {
        root.applyCss();
        root.layout();
        double hidden = root.getContent().getLayoutBounds().getHeight()
                - root.getViewportBounds().getHeight();
        if (hidden > 0) {
            root.setVvalue(Math.min(1, node.getLayoutY() / hidden));
        }
    }
}
