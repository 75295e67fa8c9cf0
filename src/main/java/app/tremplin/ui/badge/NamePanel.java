package app.tremplin.ui.badge;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;

/// Asks for the name that the badge shall carry.
final class NamePanel {

    private enum Field {
        NAME
    }

    private final Texts texts;
    private final BadgesModel model;
    private final BadgesView.Actions actions;
    private final Form<Field> form = new Form<>();
    private final TextField name = new TextField();

    NamePanel(Texts texts, BadgesModel model, BadgesView.Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        name.setId("name");
        name.textProperty().bindBidirectional(model.name());
        name.setOnAction(event -> give());
    }

    Node card() {
        return Page.card(
                Page.section(texts.get("badges.name.title")),
                Page.text(texts.get("badges.name.why")),
                form.field(Field.NAME, texts.get("badges.name"), texts.get("badges.name.hint"), name),
                Page.mainButton("give-name", texts.get("badges.name.save"), Feather.CHECK, this::give));
    }

    private void give() {
        boolean missing = model.name().get().isBlank();
        form.say(Field.NAME, missing ? texts.get("badges.name.missing") : "", missing);
        if (missing) {
            form.focusFirstWrong();
        } else {
            actions.giveName();
        }
    }
}
