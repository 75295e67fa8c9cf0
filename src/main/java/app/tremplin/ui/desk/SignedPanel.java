package app.tremplin.ui.desk;

import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Publication;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Beside;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.PublicationMark;
import java.io.ByteArrayInputStream;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What was signed, with the code for the volunteer's telephone.
final class SignedPanel {

    private static final double QR = 280;

    private final Texts texts;
    private final DeskState.Signed signed;
    private final DeskView.Actions actions;

    SignedPanel(Texts texts, DeskState.Signed signed, DeskView.Actions actions) {
        this.texts = texts;
        this.signed = signed;
        this.actions = actions;
    }

    Node node() {
        ImageView qr =
                new ImageView(new Image(new ByteArrayInputStream(signed.qr().bytes())));
        qr.setFitWidth(QR);
        qr.setFitHeight(QR);
        qr.setAccessibleText(texts.get("desk.signed.qr"));
        StackPane tile = new StackPane(qr);
        tile.getStyleClass().add("qr-tile");
        IssuedBadge first = signed.badges().getFirst();
        VBox words = new VBox(
                10, Page.text(texts.get("desk.signed", signed.badges().size(), first.holder()), "badge-title"));
        for (IssuedBadge badge : signed.badges()) {
            words.getChildren()
                    .add(Page.text(
                            badge.badge().title() + "  ·  "
                                    + texts.get(
                                            "art.skills",
                                            badge.badge().skillIds().size()),
                            "fact"));
        }
        words.getChildren()
                .addAll(
                        Page.text(
                                texts.get("desk.signed.folder", signed.folder().toString()), "text-muted"),
                        Page.text(texts.get("desk.signed.next"), "text-muted"));
        if (signed.answer()) {
            words.getChildren().add(Page.text(texts.get("desk.signed.answer"), "text-muted"));
        }
        words.getChildren().add(Page.text(texts.get("desk.signed.qr"), "text-muted"));
        Flow buttons = new Flow(
                8, 8, Page.mainButton("next-volunteer", texts.get("desk.next"), Feather.ARROW_RIGHT, actions::next));
        if (!(signed.web() instanceof Publication.Current)) {
            words.getChildren().add(PublicationMark.of(signed.web(), texts));
            buttons.add(Page.button(
                    "publish",
                    texts.get("issuers.publish"),
                    Feather.UPLOAD_CLOUD,
                    () -> actions.publish(signed.issuer())));
        }
        words.getChildren().add(buttons);
        VBox card = Page.card(new Beside(tile, words));
        card.getStyleClass().add("issued-card");
        return card;
    }
}
