package app.tremplin.ui.issuer;

import app.tremplin.domain.Issuer;
import app.tremplin.domain.Phrase;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.PublicationMark;
import app.tremplin.ui.kit.Secret;
import app.tremplin.work.Publishing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The nodes of publishing: what will be in the folder, where it goes, and what was written.
final class PublishView {

    /// What one can do here.
    interface Actions {
        void choose();

        boolean needsPassphrase();

        /// @param passphrase wiped afterwards; empty when none is needed
        void publish(char[] passphrase);

        void openFolder(Path folder);

        void change();

        void leave();
    }

    private enum Field {
        FOLDER,
        PASSPHRASE
    }

    /// The kinds of host that the folder's own read-me explains.
    private static final List<String> HOSTS = List.of("space", "pages", "server");

    private final Texts texts;
    private final PublishModel model;
    private final Actions actions;
    private final Form<Field> form = new Form<>();
    private final VBox about = Page.card();
    private final VBox asking = Page.card();
    private final VBox answer = new VBox(16);
    private final Button choose;
    private final Button publish;
    private final PasswordField passphrase = new PasswordField();
    private final ScrollPane root;

    PublishView(Texts texts, PublishModel model, Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        choose = Page.button("choose-folder", texts.get("publish.folder.choose"), Feather.FOLDER, actions::choose);
        publish = Page.mainButton("publish", texts.get("publish.now"), Feather.UPLOAD_CLOUD, this::go);
        passphrase.setId("passphrase");
        passphrase.setOnAction(event -> go());
        Button back = Page.button("issuers", texts.get("publish.leave"), Feather.ARROW_LEFT, actions::leave);
        root = Page.scrolling(
                texts.get("publish.title"), texts.get("publish.explanation"), Page.row(back), about, asking, answer);
        for (VBox card : List.of(about, asking)) {
            card.visibleProperty().bind(Bindings.isNotEmpty(card.getChildren()));
        }
        model.issuer().addListener(change -> showAll());
        model.publication().addListener(change -> showAll());
        model.folder().addListener(change -> showAll());
        model.state().addListener(change -> showAll());
    }

    Parent root() {
        return root;
    }

    void focusFirst() {
        (model.folder().get().isEmpty() ? choose : passphrase.getParent() == null ? publish : passphrase)
                .requestFocus();
    }

    void sayFolder(Phrase problem) {
        form.say(Field.FOLDER, texts.get(problem), true);
        choose.requestFocus();
    }

    void sayPassphrase(Phrase problem) {
        form.say(Field.PASSPHRASE, texts.get(problem), true);
        passphrase.requestFocus();
        passphrase.selectAll();
    }

    private void go() {
        actions.publish(Secret.in(passphrase));
    }

    private void showAll() {
        model.issuer().get().ifPresent(issuer -> {
            about.getChildren().setAll(about(issuer));
            asking.getChildren().setAll(asking(issuer));
            boolean writing = model.state().get() instanceof PublishState.Writing;
            publish.setDisable(writing);
            choose.setDisable(writing);
            passphrase.setDisable(writing);
            answer.getChildren().setAll(answer());
            if (model.state().get() instanceof PublishState.Written) {
                passphrase.clear();
                root.applyCss();
                root.layout();
                Optional.ofNullable(root.lookup("#open-folder")).ifPresent(button -> {
                    button.requestFocus();
                    Page.reveal(root, button);
                });
            }
        });
    }

    private List<Node> about(Issuer issuer) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Page.text(issuer.profile().name(), "badge-title"));
        nodes.add(PublicationMark.of(model.publication().get(), texts));
        for (String part : List.of("page", "keys", "lists")) {
            boolean lists = issuer.profile().statusAddress().isPresent();
            String key = part.equals("lists") && !lists ? "publish.holds.no-lists" : "publish.holds." + part;
            nodes.add(consequence(part.equals("lists") && !lists ? Feather.MINUS : Feather.CHECK, texts.get(key)));
        }
        nodes.add(consequence(Feather.SHIELD, texts.get("publish.holds.nobody")));
        if (model.isLocal()) {
            Label local = Page.text(texts.get("publish.local"), "warning");
            local.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            nodes.add(local);
            nodes.add(Page.row(
                    Page.button("change-issuer", texts.get("issuers.change"), Feather.EDIT_2, actions::change)));
        }
        return nodes;
    }

    private static Label consequence(Feather icon, String words) {
        Label label = Page.text(words, "consequence");
        label.setGraphic(new FontIcon(icon));
        return label;
    }

    private List<Node> asking(Issuer issuer) {
        List<Node> nodes = new ArrayList<>();
        Label where = Page.text(
                model.folder().get().map(Path::toString).orElse(texts.get("publish.folder.none")), "file-name");
        where.setId("publish-folder");
        where.setGraphic(new FontIcon(Feather.FOLDER));
        VBox folder = new VBox(10, where, Page.row(choose));
        nodes.add(form.field(Field.FOLDER, texts.get("publish.folder"), texts.get("publish.folder.hint"), folder));
        if (actions.needsPassphrase()) {
            nodes.add(form.field(
                    Field.PASSPHRASE,
                    texts.get("badges.passphrase"),
                    texts.get("publish.passphrase.hint", issuer.profile().name()),
                    passphrase));
        }
        nodes.add(Page.row(publish));
        return nodes;
    }

    private List<Node> answer() {
        return switch (model.state().get()) {
            case PublishState.Choosing() -> List.of();
            case PublishState.Writing() -> {
                ProgressBar bar = new ProgressBar();
                bar.setAccessibleText(texts.get("publish.writing"));
                bar.setMaxWidth(Double.MAX_VALUE);
                yield List.of(Page.card(Page.text(texts.get("publish.writing")), bar));
            }
            case PublishState.Written(Path folder, var published) -> List.of(written(folder, published), next(folder));
        };
    }

    private Region written(Path folder, Publishing.Published published) {
        List<String> added =
                published.changed().stream().filter(published.added()::contains).toList();
        List<String> updated = published.changed().stream()
                .filter(name -> !published.added().contains(name))
                .toList();
        Label title = Page.section(texts.get(published.changed().isEmpty() ? "publish.done.nothing" : "publish.done"));
        title.setId("publish-done");
        title.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
        VBox card = Page.card(title, Page.text(folder.toString(), "text-muted"));
        files(card, "added", Feather.PLUS, added);
        files(card, "changed", Feather.EDIT_2, updated);
        if (published.unchanged() > 0) {
            card.getChildren().add(Page.text(texts.get("publish.files.unchanged", published.unchanged())));
        }
        return card;
    }

    private void files(VBox card, String kind, Feather icon, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        Flow files = new Flow(6, 6);
        for (String name : names) {
            Label file = Page.text(name, "skill-chip", "published-file");
            file.setGraphic(new FontIcon(icon));
            files.add(file);
        }
        card.getChildren()
                .add(new VBox(6, Page.text(texts.get("publish.files." + kind, names.size()), "field-label"), files));
    }

    private Region next(Path folder) {
        VBox card = Page.card(
                Page.section(texts.get("publish.next")),
                Page.text(texts.get(
                        "publish.next.address",
                        model.issuer().get().orElseThrow().profile().verifyAddress())));
        for (String host : HOSTS) {
            card.getChildren()
                    .add(new VBox(
                            2,
                            Page.text(texts.get("publish.host." + host), "field-label"),
                            Page.text(texts.get("publish.host." + host + ".how"))));
        }
        card.getChildren()
                .addAll(
                        Page.text(texts.get("publish.next.again"), "text-muted"),
                        new Flow(
                                8,
                                8,
                                Page.button(
                                        "open-folder",
                                        texts.get("publish.open"),
                                        Feather.FOLDER,
                                        () -> actions.openFolder(folder)),
                                Page.button(
                                        "read-me",
                                        texts.get("publish.read"),
                                        Feather.BOOK_OPEN,
                                        () -> actions.openFolder(folder.resolve(texts.get("publish.readme"))))));
        return card;
    }
}
