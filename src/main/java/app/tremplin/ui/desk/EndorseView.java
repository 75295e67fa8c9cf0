package app.tremplin.ui.desk;

import app.tremplin.domain.Issuer;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.VerificationReport;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.DropTarget;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pasted;
import app.tremplin.ui.kit.ReportPanel;
import app.tremplin.ui.kit.Secret;
import app.tremplin.work.Endorsing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The nodes of endorsing: a place for the badge, what is proved about it, and the organisation's word.
final class EndorseView {

    /// What one can do here.
    interface Actions {
        void choose();

        /// Opens a badge that was dropped or pasted as a file.
        void take(Pasted pasted);

        boolean isOpen(Issuer issuer);

        /// @param passphrase wiped afterwards; not looked at when the key is open
        void sign(Endorsing.Candidate candidate, char[] passphrase);

        void next();

        void createIssuer();

        void desk();
    }

    private enum Field {
        COMMENT,
        PASSPHRASE
    }

    private static final int ROWS = 4;

    private final Texts texts;
    private final EndorseModel model;
    private final Actions actions;
    private final Form<Field> form = new Form<>();
    private final TextArea comment = new TextArea();
    private final PasswordField passphrase = new PasswordField();
    private final VBox table = new VBox(16);
    private final ScrollPane root;

    EndorseView(Texts texts, EndorseModel model, Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        comment.setId("comment");
        comment.setWrapText(true);
        comment.setPrefRowCount(ROWS);
        comment.setTextFormatter(new TextFormatter<>(EndorseView::bounded));
        comment.textProperty().bindBidirectional(model.comment());
        passphrase.setId("passphrase");
        root = Page.scrolling(
                texts.get("endorse.title"),
                texts.get("endorse.explanation"),
                Page.row(Page.button("desk", texts.get("register.desk"), Feather.ARROW_LEFT, actions::desk)),
                table);
        DropTarget.on(root, table, actions::take);
        model.state().addListener((property, before, state) -> show(state));
        show(model.state().get());
    }

    /// What would make the comment too long is left out.
    private static TextFormatter.Change bounded(TextFormatter.Change change) {
        if (change.isContentChange() && change.getControlNewText().length() > EndorseModel.LONGEST) {
            change.setText("");
            change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
            change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        }
        return change;
    }

    Parent root() {
        return root;
    }

    /// After the organisations were read, or another one was chosen.
    void refresh() {
        show(model.state().get());
    }

    void focusFirst() {
        Stream.of("#open-badge", "#comment", "#create-issuer")
                .map(root::lookup)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    void sayPassphrase(Phrase problem) {
        form.say(Field.PASSPHRASE, texts.get(problem), true);
        passphrase.requestFocus();
        passphrase.selectAll();
    }

    private void show(EndorseState state) {
        switch (state) {
            case EndorseState.Waiting() -> table.getChildren().setAll(waiting(Optional.empty()));
            case EndorseState.Unreadable(var why) -> table.getChildren().setAll(waiting(Optional.of(why)));
            case EndorseState.Looking(var candidate) -> {
                List<Node> cards = new ArrayList<>(new ReportPanel(texts, candidate.report()).cards());
                cards.add(candidate
                        .obstacle()
                        .map(this::refused)
                        .orElseGet(() -> model.issuer()
                                .get()
                                .map(issuer -> word(candidate, issuer))
                                .orElseGet(this::nobody)));
                table.getChildren().setAll(cards);
                root.setVvalue(0);
                focusFirst();
            }
            case EndorseState.Signed(var report, var out) -> {
                passphrase.clear();
                table.getChildren().setAll(signed(report, out));
                root.setVvalue(0);
                Optional.ofNullable(root.lookup("#next-badge")).ifPresent(Node::requestFocus);
            }
        }
    }

    private Node waiting(Optional<Phrase> problem) {
        FontIcon sign = new FontIcon(Feather.AWARD);
        sign.getStyleClass().add("drop-sign");
        VBox drop = Page.card(
                sign,
                Page.text(texts.get("endorse.drop"), "step-title"),
                Page.text(texts.get("endorse.drop.why"), "text-muted"),
                Page.row(Page.mainButton("open-badge", texts.get("endorse.open"), Feather.FOLDER, actions::choose)));
        problem.ifPresent(why -> drop.getChildren().addFirst(warning("endorse-problem", texts.get(why))));
        drop.getStyleClass().add("drop-card");
        return drop;
    }

    private VBox refused(Phrase why) {
        return Page.card(
                warning("endorse-obstacle", texts.get(why)),
                Page.row(Page.mainButton("next-badge", texts.get("endorse.next"), Feather.AWARD, actions::next)));
    }

    private VBox nobody() {
        return Page.card(
                Page.section(texts.get("desk.no-issuer.title")),
                Page.text(texts.get("endorse.no-issuer.why")),
                Page.row(Page.mainButton(
                        "create-issuer", texts.get("issuers.create"), Feather.PLUS, actions::createIssuer)));
    }

    private VBox word(Endorsing.Candidate candidate, Issuer issuer) {
        VBox card = Page.card(Page.section(texts.get("endorse.word")), Page.text(texts.get("endorse.meaning")));
        if (model.issuers().size() > 1) {
            card.getChildren().add(issuers(issuer));
        }
        card.getChildren()
                .add(form.field(
                        Field.COMMENT,
                        texts.get("endorse.comment"),
                        texts.get("endorse.comment.hint", EndorseModel.LONGEST),
                        comment));
        if (!actions.isOpen(issuer)) {
            card.getChildren()
                    .add(form.field(
                            Field.PASSPHRASE,
                            texts.get("badges.passphrase"),
                            texts.get(
                                    "endorse.passphrase.hint", issuer.profile().name()),
                            passphrase));
        }
        passphrase.setOnAction(event -> actions.sign(candidate, Secret.in(passphrase)));
        card.getChildren()
                .add(new Flow(
                        8,
                        8,
                        Page.mainButton(
                                "endorse",
                                texts.get("endorse.sign", issuer.profile().name()),
                                Feather.EDIT_3,
                                () -> actions.sign(candidate, Secret.in(passphrase))),
                        Page.button("leave", texts.get("endorse.leave"), Feather.X, actions::next)));
        return card;
    }

    private Node issuers(Issuer issuer) {
        return new VBox(
                6,
                Page.text(texts.get("desk.issuer"), "field-label"),
                Choice.of(
                        "issuer",
                        texts.get("desk.issuer"),
                        model.issuers(),
                        each -> each.profile().name(),
                        issuer,
                        chosen -> {
                            model.issuer().set(Optional.of(chosen));
                            passphrase.clear();
                            refresh();
                        }));
    }

    private VBox signed(VerificationReport report, Path out) {
        Label title = Page.text(texts.get("endorse.signed", report.claims().holder()), "badge-title");
        title.setId("endorse-signed");
        VBox card = Page.card(
                title,
                Page.text(report.claims().title(), "fact"),
                Page.text(texts.get("endorse.signed.file", out.toString()), "text-muted"),
                Page.text(texts.get("endorse.signed.next")),
                Page.row(Page.mainButton("next-badge", texts.get("endorse.next"), Feather.AWARD, actions::next)));
        card.getStyleClass().add("issued-card");
        return card;
    }

    private static Label warning(String id, String words) {
        Label label = Page.text(words, "warning");
        label.setId(id);
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return label;
    }
}
