package app.tremplin.ui.issuer;

import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Publication;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The organisations' nodes: one card each, with its key.
final class IssuersView {

    /// What one can do here.
    interface Actions {
        void create();

        void change(Issuer issuer);

        void lock(Issuer issuer);

        void export(Issuer issuer);

        void publish(Issuer issuer);

        /// @param passphrase wiped afterwards
        void withPassphrase(KeyAction action, Issuer issuer, char[] passphrase);
    }

    /// One organisation.
    ///
    /// @param open whether its key is open
    record Shown(Issuer issuer, boolean open, Publication publication) {}

    private final Texts texts;
    private final Actions actions;
    private final VBox list = new VBox(16);
    private final Map<Id<Issuer>, IssuerCard> cards = new HashMap<>();
    private final ScrollPane root;

    IssuersView(Texts texts, Actions actions) {
        this.texts = texts;
        this.actions = actions;
        root = Page.scrolling(texts.get("issuers.title"), texts.get("issuers.explanation"), list);
    }

    Parent root() {
        return root;
    }

    void show(List<Shown> issuers) {
        cards.clear();
        list.getChildren().clear();
        if (issuers.isEmpty()) {
            list.getChildren()
                    .add(Page.card(
                            Page.section(texts.get("issuers.empty.title")),
                            Page.text(texts.get("issuers.empty.why")),
                            Page.row(Page.mainButton(
                                    "create-issuer", texts.get("issuers.create"), Feather.PLUS, actions::create))));
            return;
        }
        for (int i = 0; i < issuers.size(); i++) {
            IssuerCard card = new IssuerCard(texts, issuers.get(i), i, actions);
            cards.put(issuers.get(i).issuer().id(), card);
            list.getChildren().add(card.node());
        }
        list.getChildren()
                .add(Page.row(
                        Page.button("create-issuer", texts.get("issuers.another"), Feather.PLUS, actions::create)));
    }

    void say(Issuer issuer, Phrase problem) {
        Optional.ofNullable(cards.get(issuer.id())).ifPresent(card -> card.say(texts.get(problem)));
    }
}
