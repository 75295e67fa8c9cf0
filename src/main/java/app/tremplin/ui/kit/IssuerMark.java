package app.tremplin.ui.kit;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Tells a badge that a person signed for themselves from an organisation's, by word, sign and outline.
public final class IssuerMark {

    private IssuerMark() {}

    /// A dashed outline with a pen: the person signed.
    public static Label selfDeclared(String words) {
        return mark(words, Feather.EDIT_3, "self-declared");
    }

    /// A solid outline with a shield: somebody else signed.
    public static Label issued(String words) {
        return mark(words, Feather.SHIELD, "issued");
    }

    private static Label mark(String words, Feather sign, String style) {
        Label mark = Page.text(words, "mark", style);
        mark.setGraphic(new FontIcon(sign));
        return mark;
    }
}
