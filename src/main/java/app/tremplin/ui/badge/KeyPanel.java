package app.tremplin.ui.badge;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Secret;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lets the volunteer choose a passphrase for the signing key, or none.
final class KeyPanel {

    private enum Field {
        PASSPHRASE,
        AGAIN
    }

    private final Texts texts;
    private final BadgesView.Actions actions;
    private final Form<Field> form = new Form<>();
    private final PasswordField passphrase = new PasswordField();
    private final PasswordField again = new PasswordField();

    KeyPanel(Texts texts, BadgesView.Actions actions) {
        this.texts = texts;
        this.actions = actions;
        passphrase.setId("passphrase");
        again.setId("passphrase-again");
        passphrase.setOnAction(event -> again.requestFocus());
        again.setOnAction(event -> make());
    }

    Node card() {
        return Page.card(
                Page.section(texts.get("badges.key.title")),
                Page.text(texts.get("badges.key.why")),
                consequence(Feather.LOCK, "badges.key.with"),
                consequence(Feather.UNLOCK, "badges.key.without"),
                form.field(
                        Field.PASSPHRASE,
                        texts.get("badges.passphrase"),
                        texts.get("badges.passphrase.hint", BadgesModel.SHORTEST_PASSPHRASE),
                        passphrase),
                form.field(Field.AGAIN, texts.get("badges.passphrase.again"), "", again),
                new Flow(
                        8,
                        8,
                        Page.mainButton("make-key", texts.get("badges.key.make"), Feather.LOCK, this::make),
                        Page.button(
                                "skip-passphrase",
                                texts.get("badges.key.skip"),
                                Feather.ARROW_RIGHT,
                                () -> actions.makeKey(new char[0]))));
    }

    private Label consequence(Feather sign, String key) {
        Label words = Page.text(texts.get(key), "consequence");
        words.setGraphic(new FontIcon(sign));
        return words;
    }

    private void make() {
        char[] chosen = Secret.in(passphrase);
        char[] repeated = Secret.in(again);
        BadgesModel.PassphraseCheck check = BadgesModel.check(chosen, repeated);
        Arrays.fill(repeated, '\0');
        boolean isShort = check == BadgesModel.PassphraseCheck.TOO_SHORT;
        boolean isDifferent = check == BadgesModel.PassphraseCheck.DIFFERENT;
        form.say(
                Field.PASSPHRASE,
                isShort ? texts.get("badges.passphrase.short", BadgesModel.SHORTEST_PASSPHRASE) : "",
                isShort);
        form.say(Field.AGAIN, isDifferent ? texts.get("badges.passphrase.different") : "", isDifferent);
        if (check == BadgesModel.PassphraseCheck.FINE) {
            actions.makeKey(chosen);
        } else {
            Arrays.fill(chosen, '\0');
            form.focusFirstWrong();
        }
    }
}
