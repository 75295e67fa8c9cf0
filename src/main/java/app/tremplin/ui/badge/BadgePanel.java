package app.tremplin.ui.badge;

import app.tremplin.domain.Badge;
import app.tremplin.domain.PrintSize;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Beside;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.FindingsList;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.IssuerMark;
import app.tremplin.ui.kit.Page;
import app.tremplin.work.Exporting;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One badge: its picture and facts, what is proved about it, and how to have it checked.
final class BadgePanel {

    private static final double PICTURE = 280;
    private static final List<PrintSize> SIZES = DoubleStream.of(30, 40, 60, 100)
            .mapToObj(millimetres -> new PrintSize(millimetres, PrintSize.FINE))
            .toList();

    private final Texts texts;
    private final OpenBadge open;
    private final boolean local;
    private final BadgesView.Actions actions;
    private PrintSize size = Exporting.QR_SIZE;

    BadgePanel(Texts texts, OpenBadge open, boolean local, BadgesView.Actions actions) {
        this.texts = texts;
        this.open = open;
        this.local = local;
        this.actions = actions;
    }

    List<Node> cards() {
        List<Node> cards = new ArrayList<>(List.of(badge(), findings()));
        cards.addAll(EndorsementsCard.of(open.endorsements(), texts));
        cards.add(share());
        return cards;
    }

    private Node badge() {
        Badge badge = open.badge();
        ImageView picture = new ImageView(new Image(new ByteArrayInputStream(open.picture())));
        picture.setId("badge-picture");
        picture.setFitWidth(PICTURE);
        picture.setFitHeight(PICTURE);
        picture.setSmooth(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(texts.get("badges.picture", badge.title()));
        Label title = Page.text(badge.title(), "badge-title");
        title.setId("badge-title");
        VBox words = new VBox(
                12,
                title,
                IssuerMark.selfDeclared(texts.get("badges.self")),
                new VBox(
                        4,
                        Page.text(texts.get("badges.issued", badge.issuedAt())),
                        Page.text(texts.get(
                                "badges.facts",
                                texts.get("art.skills", badge.skillIds().size()),
                                texts.formats().duration(badge.minutes())))),
                new Flow(
                        8,
                        8,
                        Page.button(
                                "save-png",
                                texts.get("badges.save.png"),
                                Feather.IMAGE,
                                () -> actions.saveBadge(badge, "png")),
                        Page.button(
                                "save-json",
                                texts.get("badges.save.json"),
                                Feather.CODE,
                                () -> actions.saveBadge(badge, "json"))),
                Page.text(texts.get("badges.save.why"), "field-hint"));
        VBox card = Page.card(new Beside(picture, words));
        card.getStyleClass().add("self-declared-card");
        return card;
    }

    private Node findings() {
        return Page.card(
                Page.section(texts.get("findings.title")),
                FindingsList.of(open.report().findings(), texts));
    }

    private Node share() {
        ImageView qr = new ImageView(new Image(new ByteArrayInputStream(open.qr())));
        qr.setId("qr");
        qr.setSmooth(false);
        qr.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        qr.setAccessibleText(texts.get("badges.qr"));
        StackPane tile = new StackPane(qr);
        tile.getStyleClass().add("qr-tile");
        VBox words = new VBox(
                12,
                new Flow(
                        8,
                        8,
                        Page.button(
                                "open-page",
                                texts.get("badges.page.open"),
                                Feather.EXTERNAL_LINK,
                                () -> actions.openPage(open)),
                        Page.button(
                                "save-qr",
                                texts.get("badges.qr.save"),
                                Feather.DOWNLOAD,
                                () -> actions.saveQr(open, size))),
                sizes());
        if (local) {
            words.getChildren().add(localNote());
        }
        return Page.card(
                Page.section(texts.get("badges.share")),
                Page.text(texts.get("badges.share.why")),
                link(),
                new Beside(tile, words));
    }

    private Node sizes() {
        String name = texts.get("badges.qr.size");
        return new VBox(
                6,
                Page.text(name, "field-label"),
                Choice.of(
                        "qr-size",
                        name,
                        SIZES,
                        each -> texts.get("badges.qr.size.cm", each.millimetres() / 10),
                        size,
                        chosen -> size = chosen),
                Page.text(texts.get("badges.qr.size.why"), "field-hint"));
    }

    private Node link() {
        TextField link = new TextField(open.link());
        link.setId("link");
        link.setEditable(false);
        link.setAccessibleText(texts.get("badge.link"));
        HBox.setHgrow(link, Priority.ALWAYS);
        return Page.row(
                link,
                Page.button("copy-link", texts.get("badges.link.copy"), Feather.COPY, () -> actions.copyLink(open)));
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
