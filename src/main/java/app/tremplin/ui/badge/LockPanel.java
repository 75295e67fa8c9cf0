package app.tremplin.ui.badge;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Secret;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import org.kordamp.ikonli.feather.Feather;

/// Asks for the passphrase of the signing key.
final class LockPanel {

    private enum Field {
        PASSPHRASE
    }

    private final Texts texts;
    private final BadgesView.Actions actions;
    private final Form<Field> form = new Form<>();
    private final PasswordField passphrase = new PasswordField();

    LockPanel(Texts texts, BadgesView.Actions actions) {
        this.texts = texts;
        this.actions = actions;
        passphrase.setId("passphrase");
        passphrase.setOnAction(event -> unlock());
    }

    Node card() {
        return Page.card(
                Page.section(texts.get("badges.lock.title")),
                Page.text(texts.get("badges.lock.why")),
                form.field(Field.PASSPHRASE, texts.get("badges.passphrase"), "", passphrase),
                Page.mainButton("unlock", texts.get("badges.lock.open"), Feather.UNLOCK, this::unlock));
    }

    void sayWrong() {
        form.say(Field.PASSPHRASE, texts.get("failure.WRONG_PASSPHRASE"), true);
        form.focusFirstWrong();
        passphrase.selectAll();
    }

    void forget() {
        passphrase.clear();
    }

    private void unlock() {
        actions.unlock(Secret.in(passphrase));
    }
}
