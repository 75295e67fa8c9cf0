package app.tremplin.ui.verify;

import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.ListedIssuer;
import app.tremplin.domain.StatusCopy;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Term;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What badges are checked by on this computer: the organisations that are known and their lists of withdrawn badges,
/// each with its source and date.
final class TrustPanel {

    private static final String WEB = "did:web:";
    /// As many characters tell two keys apart.
    private static final int KEY_END = 8;

    private final Texts texts;
    private final VerifyView.Actions actions;
    private final VBox issuers = new VBox(10);
    private final VBox lists = new VBox(10);

    TrustPanel(Texts texts, VerifyView.Actions actions) {
        this.texts = texts;
        this.actions = actions;
        issuers.setId("known-issuers");
        lists.setId("status-lists");
    }

    List<Node> cards() {
        return List.of(
                Page.card(
                        Term.ISSUER.beside(Page.section(texts.get("trust.issuers.title")), texts),
                        Page.text(texts.get("trust.issuers.why"), "text-muted"),
                        issuers,
                        Page.button(
                                "import-issuers",
                                texts.get("trust.issuers.import"),
                                Feather.UPLOAD,
                                actions::importIssuers)),
                Page.card(
                        Term.STATUS_LIST.beside(Page.section(texts.get("trust.status.title")), texts),
                        Page.text(texts.get("trust.status.why"), "text-muted"),
                        lists,
                        Page.button(
                                "import-status",
                                texts.get("trust.status.import"),
                                Feather.UPLOAD,
                                actions::importStatus)));
    }

    void show(Trust trust) {
        issuers.getChildren()
                .setAll(
                        trust.issuers().isEmpty()
                                ? List.of(Page.text(texts.get("trust.issuers.none")))
                                : trust.issuers().stream().map(this::line).toList());
        lists.getChildren()
                .setAll(
                        trust.lists().isEmpty()
                                ? List.of(Page.text(texts.get("trust.status.none")))
                                : trust.lists().stream()
                                        .map(copy -> line(copy, trust.nameOf(copy)))
                                        .toList());
    }

    private Node line(ListedIssuer listed) {
        KnownIssuer issuer = listed.issuer();
        String since = issuer.until()
                .map(until -> texts.get("trust.issuer.former", issuer.since(), until))
                .orElseGet(() -> texts.get("trust.issuer.since", issuer.since()));
        Button forget = Page.button("", "", Feather.X, () -> actions.forget(listed));
        forget.getStyleClass().addAll("flat", "button-icon");
        forget.setAccessibleText(texts.get("trust.issuer.forget", issuer.name()));
        String source = texts.get("trust.source", listed.source(), listed.imported());
        HBox line = Page.row(words(issuer.name(), since, source + " " + identity(issuer)));
        line.getChildren().add(forget);
        return line;
    }

    /// One organisation may sign under several names; this tells them apart.
    private String identity(KnownIssuer issuer) {
        String id = issuer.id();
        return id.startsWith(WEB)
                ? texts.get("trust.issuer.website", id.substring(WEB.length()))
                : texts.get("trust.issuer.key", id.substring(Math.max(0, id.length() - KEY_END)));
    }

    private Node line(StatusCopy copy, String name) {
        return Page.row(words(
                name,
                texts.get("trust.status." + copy.purpose(), copy.validFrom()),
                texts.get("trust.source", copy.source(), copy.imported())));
    }

    private static VBox words(String name, String first, String second) {
        VBox words = new VBox(2, Page.text(name, "field-label"), Page.text(first), Page.text(second, "field-hint"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }
}
