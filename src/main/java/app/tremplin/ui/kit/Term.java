package app.tremplin.ui.kit;

import app.tremplin.text.Texts;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Words of the trade that not everybody knows, each with its meaning (`term.` and its name).
public enum Term {
    BADGE,
    CREDENTIAL,
    SELF_DECLARED,
    ISSUER,
    SIGNATURE,
    STATUS_LIST,
    VERIFICATION_LINK,
    QR,
    ESCO,
    ROME,
    TRANSVERSAL;

    private static final double WIDTH_EMS = 26;
    /// What the card’s border and its shadow take.
    private static final double MARGIN_EMS = 4;

    /// What it is called.
    public String name(Texts texts) {
        return texts.get(key());
    }

    /// What it means, in a sentence or two.
    public String meaning(Texts texts) {
        return texts.get(key() + ".meaning");
    }

    /// A small sign to put beside the word: it says the meaning when one presses it or has it read.
    public Button sign(Texts texts) {
        Button sign = new Button("", new FontIcon(Feather.HELP_CIRCLE));
        sign.getStyleClass().addAll("flat", "button-icon", "term");
        sign.setId("term-" + name().toLowerCase(Locale.ROOT));
        sign.setAccessibleText(texts.get("term.what", name(texts)));
        sign.setAccessibleHelp(meaning(texts));
        PopOver card = new PopOver();
        card.getStyleClass().add("term-card");
        card.setDetachable(false);
        card.setAnimated(false);
        sign.setOnAction(event -> turn(card, sign, texts));
        sign.sceneProperty().addListener((property, before, after) -> card.hide());
        return sign;
    }

    /// A heading with the sign beside it.
    public HBox beside(Label heading, Texts texts) {
        HBox row = Page.row(heading, sign(texts));
        row.getStyleClass().add("beside");
        return row;
    }

    private void turn(PopOver card, Button sign, Texts texts) {
        if (card.isShowing()) {
            card.hide();
            return;
        }
        VBox words = new VBox(6, Page.text(name(texts), "term-name"), Page.text(meaning(texts)));
        double em = sign.getFont().getSize();
        // A card is a window of its own: it does not inherit the size of the text.
        words.setStyle("-fx-font-size: " + em + "px;");
        words.getStyleClass().add("term-words");
        words.setPrefWidth(Math.min(WIDTH_EMS * em, place(card, sign) - MARGIN_EMS * em));
        card.setContentNode(words);
        card.show(sign);
    }

    /// Has the card open towards the middle of the window.
    ///
    /// @return how wide it may be, in pixels
    private static double place(PopOver card, Button sign) {
        Bounds here = sign.localToScene(sign.getBoundsInLocal());
        Scene scene = sign.getScene();
        boolean left = here.getCenterX() < scene.getWidth() / 2;
        boolean high = here.getCenterY() < scene.getHeight() / 2;
        card.setArrowLocation(
                high
                        ? left ? PopOver.ArrowLocation.TOP_LEFT : PopOver.ArrowLocation.TOP_RIGHT
                        : left ? PopOver.ArrowLocation.BOTTOM_LEFT : PopOver.ArrowLocation.BOTTOM_RIGHT);
        return left ? scene.getWidth() - here.getMinX() : here.getMaxX();
    }

    private String key() {
        return "term." + name().toLowerCase(Locale.ROOT);
    }
}
