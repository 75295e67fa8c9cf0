package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Beside;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.IssuerMark;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Term;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a badge is at a glance, and how to show it to others.
final class HeroCard {

    private static final double PICTURE = 240;

    private final Texts texts;
    private final OpenBadge open;
    private final BadgesView.Actions actions;
    private final VBox card;
    private Optional<Button> first = Optional.empty();

    HeroCard(Texts texts, OpenBadge open, BadgesView.Actions actions) {
        this.texts = texts;
        this.open = open;
        this.actions = actions;
        WalletItem item = open.item();
        Label title = Page.text(item.title().isBlank() ? texts.get("wallet.untitled") : item.title(), "badge-title");
        title.setId("badge-title");
        VBox words = new VBox(12, title, mark(), facts());
        if (!open.report().holds()) {
            Label wrong = Page.text(texts.get("wallet.wrong"), "warning");
            wrong.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            words.getChildren().add(wrong);
        }
        LinkedInPanel linkedIn = new LinkedInPanel(texts, open, actions);
        words.getChildren().add(buttons(linkedIn));
        card = Page.card(new Beside(BadgePicture.of(texts, item, open.picture(), PICTURE), words), linkedIn.question());
        card.getStyleClass().add(item.issuer().isEmpty() ? "self-declared-card" : "issued-card");
        open.link()
                .filter(BadgesModel::isLocal)
                .ifPresent(link -> card.getChildren().add(localNote()));
    }

    Node card() {
        return card;
    }

    void focus() {
        first.ifPresent(Button::requestFocus);
    }

    private Node mark() {
        return switch (open.item()) {
            case WalletItem.Own own -> selfDeclared("badges.self");
            case WalletItem.Received(ReceivedBadge badge) when badge.selfDeclared() -> selfDeclared("verify.self");
            case WalletItem.Received(ReceivedBadge badge) ->
                IssuerMark.issued(
                        badge.issuerName().isBlank()
                                ? texts.get("verify.issuer.none")
                                : texts.get("verify.issuer", badge.issuerName()));
        };
    }

    private Node selfDeclared(String key) {
        return Term.SELF_DECLARED.beside(IssuerMark.selfDeclared(texts.get(key)), texts);
    }

    private Node facts() {
        VBox facts = new VBox(4);
        BadgeClaims claims = open.report().claims();
        if (!claims.holder().isBlank()) {
            facts.getChildren().add(Page.text(texts.get("wallet.holder", claims.holder())));
        }
        int skills = open.details().skills().isEmpty()
                ? claims.skillLabels().size()
                : open.details().skills().size();
        claims.minutes()
                .ifPresent(minutes -> facts.getChildren()
                        .add(Page.text(texts.get(
                                "badges.facts",
                                texts.get("art.skills", skills),
                                texts.formats().duration(minutes)))));
        facts.getChildren()
                .add(
                        switch (open.item()) {
                            case WalletItem.Own(Badge badge) ->
                                Page.text(texts.get("badges.issued", badge.issuedAt()), "text-muted");
                            case WalletItem.Received(ReceivedBadge badge) ->
                                Page.text(
                                        badge.issued()
                                                .map(day -> texts.get("wallet.dates", day, badge.received()))
                                                .orElseGet(() -> texts.get("wallet.received", badge.received())),
                                        "text-muted");
                        });
        return facts;
    }

    private Node buttons(LinkedInPanel linkedIn) {
        Flow buttons = new Flow(8, 8);
        open.link().ifPresent(link -> {
            Button show = Page.mainButton(
                    "show-qr",
                    texts.get("badges.show"),
                    Feather.SMARTPHONE,
                    () -> new QrWindow(texts, open, link).show(card.getScene()));
            first = Optional.of(show);
            buttons.add(show);
            buttons.add(Page.button(
                    "copy-link", texts.get("badges.link.copy"), Feather.COPY, () -> actions.copyLink(link)));
        });
        buttons.add(linkedIn.button());
        if (open.item() instanceof WalletItem.Received(ReceivedBadge badge)) {
            buttons.add(Page.button(
                    "remove-badge", texts.get("wallet.remove"), Feather.TRASH_2, () -> actions.remove(badge)));
        }
        return buttons;
    }

    private Node localNote() {
        Label sentence = Page.text(texts.get("badges.local"));
        sentence.setGraphic(new FontIcon(Feather.INFO));
        VBox note = new VBox(
                8,
                sentence,
                Page.button(
                        "change-address",
                        texts.get("badges.local.settings"),
                        Feather.SETTINGS,
                        actions::changeAddress));
        note.getStyleClass().add("note");
        return note;
    }
}
