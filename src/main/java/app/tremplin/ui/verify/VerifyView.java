package app.tremplin.ui.verify;

import app.tremplin.domain.ListedIssuer;
import app.tremplin.domain.VerificationReport;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.DropTarget;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.OnlinePanel;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.ui.kit.ReportPanel;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is to be checked above, what was found below.
final class VerifyView {

    private enum Field {
        GIVEN,
        FILE,
        EMAIL,
        SCAN
    }

    /// What one can do here.
    interface Actions {
        void choose();

        /// Takes what was dropped or pasted on the page, and checks it.
        void take(Pasted pasted);

        void check();

        /// Checks what a barcode scanner typed.
        void scan(String text);

        /// Asks the website of the issuer with this identifier.
        void askOnline(String issuerId);

        void importIssuers();

        void importStatus();

        void forget(ListedIssuer issuer);
    }

    private final Texts texts;
    private final VerifyModel model;
    private final Actions actions;
    private final Form<Field> form = new Form<>();
    private final TextArea given = new TextArea();
    private final TextField email = new TextField();
    private final TextField scan = new TextField();
    private final Label fileName = Page.text("", "file-name");
    private final Region file;
    private final Button remove;
    private final VBox answer = new VBox(16);
    private final TrustPanel trust;
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
        answer.managedProperty().bind(Bindings.isNotEmpty(answer.getChildren()));
        trust = new TrustPanel(texts, actions);
        VBox questions = new VBox(question());
        root = Page.scrolling(texts.get("verify.title"), texts.get("verify.explanation"), questions, answer);
        ((VBox) root.getContent()).getChildren().addAll(trust.cards());
        DropTarget.on(root, questions, actions::take);
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

    void show(Trust known) {
        trust.show(known);
    }

    /// Ready for the next one that is scanned.
    void focusScan() {
        scan.requestFocus();
    }

    private VBox question() {
        scan.setId("scan");
        scan.setOnAction(event -> {
            String text = scan.getText();
            scan.clear();
            actions.scan(text);
        });
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
                form.field(Field.SCAN, texts.get("verify.scan"), texts.get("verify.scan.hint"), scan),
                form.field(Field.EMAIL, texts.get("verify.email"), texts.get("verify.email.hint"), email),
                new Flow(
                        8,
                        8,
                        Page.mainButton("check", texts.get("verify.check"), Feather.CHECK_SQUARE, actions::check),
                        Page.button("choose", texts.get("verify.choose"), Feather.FOLDER, actions::choose)));
    }

    /// What is pasted here never needs a line break, so this key does what it does elsewhere.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            actions.check();
            event.consume();
        }
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
        form.say(Field.SCAN, "", false);
        answer.getChildren().clear();
        switch (state) {
            case VerifyState.Waiting() -> {}
            case VerifyState.Checking() -> answer.getChildren().add(Page.text(texts.get("verify.checking")));
            case VerifyState.Unreadable(var why, var way) -> complain(texts.get(why), way);
            case VerifyState.Told(var report, var way) -> tell(report, way);
        }
    }

    private void complain(String why, VerifyState.Way way) {
        boolean chosen = model.file().get().isPresent();
        boolean scanned = way == VerifyState.Way.SCANNED;
        form.say(scanned ? Field.SCAN : chosen ? Field.FILE : Field.GIVEN, why, true);
        Node wrong = scanned ? scan : chosen ? remove : given;
        wrong.requestFocus();
    }

    /// The focus goes to the answer, so that a screen reader says it and the arrow keys scroll it; after a scan it
    /// stays, for the next one.
    private void tell(VerificationReport report, VerifyState.Way way) {
        ReportPanel panel = new ReportPanel(texts, report);
        answer.getChildren().setAll(panel.cards());
        OnlinePanel.of(report, texts, actions::askOnline)
                .ifPresent(card -> answer.getChildren().add(card));
        answer.setAccessibleRole(AccessibleRole.TEXT);
        answer.setAccessibleText(panel.spoken());
        answer.setFocusTraversable(true);
        reveal(answer);
        if (way == VerifyState.Way.SCANNED) {
            answer.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            scan.requestFocus();
        } else {
            answer.requestFocus();
        }
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
