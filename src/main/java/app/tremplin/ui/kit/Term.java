package app.tremplin.ui.kit;

import app.tremplin.text.Texts;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.util.Duration;
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

    /// What it is called.
    public String name(Texts texts) {
        return texts.get(key());
    }

    /// What it means, in a sentence or two.
    public String meaning(Texts texts) {
        return texts.get(key() + ".meaning");
    }

    /// A small sign to put beside the word: it says the meaning when one points at it, presses it or has it read.
    public Button sign(Texts texts) {
        Button sign = new Button("", new FontIcon(Feather.HELP_CIRCLE));
        sign.getStyleClass().addAll("flat", "button-icon", "term");
        sign.setId("term-" + name().toLowerCase(Locale.ROOT));
        sign.setAccessibleText(texts.get("term.what", name(texts)));
        sign.setAccessibleHelp(meaning(texts));
        Tooltip tooltip = new Tooltip(meaning(texts));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH_EMS * Font.getDefault().getSize());
        tooltip.setShowDuration(Duration.INDEFINITE);
        sign.setTooltip(tooltip);
        sign.setOnAction(event -> show(sign, tooltip));
        return sign;
    }

    private static void show(Button sign, Tooltip tooltip) {
        if (tooltip.isShowing()) {
            tooltip.hide();
            return;
        }
        Bounds place = sign.localToScreen(sign.getBoundsInLocal());
        tooltip.setMaxWidth(WIDTH_EMS * sign.getFont().getSize());
        tooltip.setAutoHide(true);
        tooltip.show(sign, place.getMinX(), place.getMaxY());
    }

    private String key() {
        return "term." + name().toLowerCase(Locale.ROOT);
    }
}
