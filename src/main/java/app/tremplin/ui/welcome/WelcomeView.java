package app.tremplin.ui.welcome;

import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first page's nodes.
final class WelcomeView {

    private static final double SIGN = 64;

    /// What one can do here.
    interface Actions {
        void speak(Settings chosen);

        void log();

        void importPlanning();

        void explore();

        void later();
    }

    private enum Field {
        LANGUAGE,
        NAME,
        ACCREDITATION,
        EMAILS
    }

    private final Texts texts;
    private final Form<Field> form = new Form<>();
    private final TextField name = new TextField();
    private final ScrollPane root;

    WelcomeView(Texts texts, Settings settings, WelcomeModel model, Actions actions) {
        this.texts = texts;
        ImageView sign = new ImageView(new Image(
                Objects.requireNonNull(WelcomeView.class.getResourceAsStream("/assets/icons/tremplin-128.png"))));
        sign.setFitHeight(SIGN);
        sign.setPreserveRatio(true);
        Label title = Page.text(texts.get("welcome.title"), "page-title");
        Label local = Page.text(texts.get("home.privacy"), "welcome-private");
        local.setGraphic(new FontIcon(Feather.LOCK));
        VBox words = new VBox(4, title, Page.text(texts.get("home.explanation"), "text-muted"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox column = new VBox(16, new HBox(16, sign, words), local, person(settings, model, actions), ways(actions));
        column.getStyleClass().add("welcome");
        VBox middle = new VBox(column);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("page");
        root = new ScrollPane(middle);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.getStyleClass().addAll("edge-to-edge", "page-scroll");
        model.emails.addListener((property, before, after) -> sayEmails(model));
        sayEmails(model);
    }

    Parent root() {
        return root;
    }

    /// Puts the focus where one starts.
    void focus() {
        name.requestFocus();
    }

    private Node person(Settings settings, WelcomeModel model, Actions actions) {
        Node languages = Choice.of(
                "welcome-language",
                texts.get("settings.language"),
                List.of(Language.values()),
                value -> texts.get("language." + value.code()),
                settings.language(),
                value -> actions.speak(settings.withLanguage(value)));
        return Page.card(
                form.field(Field.LANGUAGE, texts.get("settings.language"), "", languages),
                typed(Field.NAME, name, model.name),
                typed(Field.ACCREDITATION, new TextField(), model.accreditation),
                typed(Field.EMAILS, new TextField(), model.emails));
    }

    private Node typed(Field field, TextField control, StringProperty words) {
        String key = "welcome." + field.name().toLowerCase(Locale.ROOT);
        control.setId("welcome-" + field.name().toLowerCase(Locale.ROOT));
        control.textProperty().bindBidirectional(words);
        return form.field(field, texts.get(key), texts.get(key + ".hint"), control);
    }

    private Node ways(Actions actions) {
        Button log = way(Page.mainButton("welcome-log", texts.get("welcome.log"), Feather.PLUS, actions::log));
        log.setDefaultButton(true);
        Button planning = way(
                Page.button("welcome-import", texts.get("welcome.import"), Feather.UPLOAD, actions::importPlanning));
        Button sample =
                way(Page.button("welcome-sample", texts.get("welcome.sample"), Feather.COMPASS, actions::explore));
        Button later = Page.button("welcome-later", texts.get("welcome.later"), Feather.ARROW_RIGHT, actions::later);
        later.getStyleClass().add("flat");
        return new VBox(8, log, planning, sample, later);
    }

    private static Button way(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("way");
        return button;
    }

    private void sayEmails(WelcomeModel model) {
        form.say(
                Field.EMAILS,
                model.unusualEmail()
                        .map(each -> texts.get("settings.emails.unusual", each))
                        .orElse(""),
                false);
    }
}
