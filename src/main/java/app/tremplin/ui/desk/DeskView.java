package app.tremplin.ui.desk;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.SkillProfile;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.DropTarget;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pasted;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The help desk's nodes: a place to put a file, then what is in it, then what was signed.
final class DeskView {

    /// What one can do here.
    interface Actions {
        void choose();

        /// Opens a mission file that was dropped or pasted, and has anything else checked.
        void take(Pasted pasted);

        /// Has what a barcode scanner typed checked.
        void scan(String text);

        void endorse();

        boolean isOpen(Issuer issuer);

        /// @param passphrase wiped afterwards
        void unlock(Issuer issuer, char[] passphrase);

        /// @param again whether it was said that missions shall be signed once more
        void sign(Declaration declaration, boolean again);

        SkillProfile attested(Declaration declaration);

        void next();

        void publish(Issuer issuer);

        void register();

        void createIssuer();
    }

    private final Texts texts;
    private final DeskModel model;
    private final Catalogue catalogue;
    private final Actions actions;
    private final VBox table = new VBox(16);
    private final ScrollPane root;
    private Optional<DecidingPanel> deciding = Optional.empty();

    DeskView(Texts texts, DeskModel model, Catalogue catalogue, Actions actions) {
        this.texts = texts;
        this.model = model;
        this.catalogue = catalogue;
        this.actions = actions;
        Button register = Page.button("register", texts.get("desk.register"), Feather.BOOK_OPEN, actions::register);
        Button endorse = Page.button("endorse", texts.get("desk.endorse"), Feather.EDIT_3, actions::endorse);
        root = Page.scrolling(
                texts.get("desk.title"), texts.get("desk.explanation"), new Flow(8, 8, register, endorse), table);
        DropTarget.on(root, table, actions::take);
        model.state().addListener((property, before, state) -> show(state));
        show(model.state().get());
    }

    Parent root() {
        return root;
    }

    void focusFirst() {
        Optional.ofNullable(root.lookup("#open-file"))
                .or(() -> Optional.ofNullable(root.lookup("#create-issuer")))
                .ifPresent(Node::requestFocus);
    }

    /// After the organisations were read, or a key was opened.
    void refresh() {
        deciding.ifPresentOrElse(
                DecidingPanel::refresh, () -> show(model.state().get()));
    }

    void sayPassphrase(Phrase problem) {
        deciding.ifPresent(panel -> panel.sayPassphrase(texts.get(problem)));
    }

    /// Says that missions are on a badge already, and offers to sign them once more; false when none is.
    boolean asksAgain(Declaration declaration) {
        return deciding.map(panel -> panel.asksAgain(declaration)).orElse(false);
    }

    private void show(DeskState state) {
        deciding = Optional.empty();
        switch (state) {
            case DeskState.Waiting() -> table.getChildren().setAll(waiting(""), checking());
            case DeskState.Unreadable(var why) -> table.getChildren().setAll(waiting(texts.get(why)), checking());
            case DeskState.Deciding(var declaration) -> {
                DecidingPanel panel = new DecidingPanel(texts, model, catalogue, declaration, actions);
                deciding = Optional.of(panel);
                table.getChildren().setAll(panel.node());
                root.setVvalue(0);
                panel.focusFirst();
            }
            case DeskState.Signed signed -> {
                table.getChildren().setAll(new SignedPanel(texts, signed, actions).node());
                root.setVvalue(0);
                Optional.ofNullable(root.lookup("#next-volunteer")).ifPresent(Node::requestFocus);
            }
        }
    }

    /// What a badge or a link says is checked elsewhere, but this is where people show it.
    private Node checking() {
        TextField scan = new TextField();
        scan.setId("scan");
        scan.setOnAction(event -> {
            String text = scan.getText();
            scan.clear();
            if (!text.isBlank()) {
                actions.scan(text);
            }
        });
        Form<String> form = new Form<>();
        return Page.card(form.field("scan", texts.get("desk.check"), texts.get("desk.check.hint"), scan));
    }

    private Node waiting(String problem) {
        if (model.issuers().isEmpty()) {
            return Page.card(
                    Page.section(texts.get("desk.no-issuer.title")),
                    Page.text(texts.get("desk.no-issuer.why")),
                    Page.row(Page.mainButton(
                            "create-issuer", texts.get("issuers.create"), Feather.PLUS, actions::createIssuer)));
        }
        FontIcon sign = new FontIcon(Feather.INBOX);
        sign.getStyleClass().add("drop-sign");
        Label words = Page.text(texts.get("desk.drop"), "step-title");
        VBox drop = Page.card(
                sign,
                words,
                Page.text(texts.get("desk.drop.why"), "text-muted"),
                new Flow(8, 8, Page.mainButton("open-file", texts.get("desk.open"), Feather.FOLDER, actions::choose)));
        if (!problem.isEmpty()) {
            Label wrong = Page.text(problem, "warning");
            wrong.setId("desk-problem");
            wrong.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            drop.getChildren().addFirst(wrong);
        }
        drop.getStyleClass().add("drop-card");
        return drop;
    }
}
