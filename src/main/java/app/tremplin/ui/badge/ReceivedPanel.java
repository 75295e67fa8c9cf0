package app.tremplin.ui.badge;

import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Beside;
import app.tremplin.ui.kit.FindingsList;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.IssuerMark;
import app.tremplin.ui.kit.Page;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One badge that was handed over: what it shows and says, what is proved about it, who vouches for it, its history.
final class ReceivedPanel {

    private static final double PICTURE = 280;
    private static final double BARE = 140;

    private final Texts texts;
    private final OpenReceived open;
    private final BadgesView.Actions actions;

    ReceivedPanel(Texts texts, OpenReceived open, BadgesView.Actions actions) {
        this.texts = texts;
        this.open = open;
        this.actions = actions;
    }

    List<Node> cards() {
        List<Node> cards = new ArrayList<>(List.of(badge(), findings()));
        cards.addAll(EndorsementsCard.of(open.endorsements(), texts));
        if (!open.history().isEmpty()) {
            cards.add(history());
        }
        return cards;
    }

    private Node badge() {
        ReceivedBadge badge = open.badge();
        BadgeClaims claims = open.report().claims();
        Label title = Page.text(badge.title().isBlank() ? texts.get("wallet.untitled") : badge.title(), "badge-title");
        title.setId("badge-title");
        VBox words = new VBox(12, title, mark(texts, badge), facts(badge, claims), buttons(badge));
        VBox card = Page.card(new Beside(picture(), words));
        if (!claims.skillLabels().isEmpty()) {
            Flow skills = new Flow(6, 6);
            claims.skillLabels().forEach(label -> skills.add(Page.text(label, "skill-chip")));
            card.getChildren().addAll(Page.text(texts.get("verify.skills"), "field-label"), skills);
        }
        card.getStyleClass().add(badge.selfDeclared() ? "self-declared-card" : "issued-card");
        return card;
    }

    static Label mark(Texts texts, ReceivedBadge badge) {
        if (badge.selfDeclared()) {
            return IssuerMark.selfDeclared(texts.get("verify.self"));
        }
        return IssuerMark.issued(
                badge.issuerName().isBlank()
                        ? texts.get("verify.issuer.none")
                        : texts.get("verify.issuer", badge.issuerName()));
    }

    private Node facts(ReceivedBadge badge, BadgeClaims claims) {
        VBox facts = new VBox(4);
        if (!claims.holder().isBlank()) {
            facts.getChildren().add(Page.text(texts.get("wallet.holder", claims.holder())));
        }
        badge.issued().ifPresent(day -> facts.getChildren().add(Page.text(texts.get("wallet.issued", day))));
        facts.getChildren().add(Page.text(texts.get("wallet.received", badge.received())));
        return facts;
    }

    private Node buttons(ReceivedBadge badge) {
        return new Flow(
                8,
                8,
                Page.button(
                        "export-original",
                        texts.get("wallet.export"),
                        Feather.DOWNLOAD,
                        () -> actions.exportOriginal(badge)),
                Page.button("remove-badge", texts.get("wallet.remove"), Feather.TRASH_2, () -> actions.remove(badge)));
    }

    private Region picture() {
        if (open.picture().isEmpty()) {
            return bare(texts, open.badge(), BARE);
        }
        Image image = new Image(new ByteArrayInputStream(open.picture().get()));
        ImageView picture = new ImageView(image);
        picture.setId("badge-picture");
        picture.setPreserveRatio(true);
        picture.setFitWidth(PICTURE);
        picture.setFitHeight(PICTURE);
        picture.setSmooth(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(texts.get("badges.picture", open.badge().title()));
        StackPane frame = new StackPane(picture);
        frame.setMinWidth(Region.USE_PREF_SIZE);
        return frame;
    }

    /// Stands for the picture of a badge that brings none.
    static Region bare(Texts texts, ReceivedBadge badge, double side) {
        FontIcon sign = new FontIcon(badge.selfDeclared() ? Feather.EDIT_3 : Feather.SHIELD);
        StackPane frame = new StackPane(sign);
        frame.getStyleClass().addAll("bare-badge", side < BARE ? "small" : "large");
        frame.setMinSize(side, side);
        frame.setPrefSize(side, side);
        frame.setMaxSize(side, side);
        frame.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        frame.setAccessibleText(texts.get("badges.picture", badge.title()));
        return frame;
    }

    private Node findings() {
        return Page.card(
                Page.section(texts.get("findings.title")),
                FindingsList.of(open.report().findings(), texts));
    }

    private Node history() {
        VBox card = Page.card(
                Page.section(texts.get("wallet.history")), Page.text(texts.get("wallet.history.why"), "text-muted"));
        card.setId("history");
        for (ReceivedBadge former : open.history()) {
            String format = former.format().extension().toUpperCase(Locale.ROOT);
            Label line = Page.text(former.issued()
                    .map(day -> texts.get("wallet.history.line", format, day, former.received()))
                    .orElseGet(() -> texts.get("wallet.history.undated", format, former.received())));
            card.getChildren()
                    .add(new Flow(
                            12,
                            6,
                            line,
                            Page.button(
                                    "export-" + former.id(),
                                    texts.get("wallet.export"),
                                    Feather.DOWNLOAD,
                                    () -> actions.exportOriginal(former))));
        }
        return card;
    }
}
