package app.tremplin.ui.issuer;

import app.tremplin.domain.IssuerDraft;
import app.tremplin.domain.IssuerDraft.Field;
import app.tremplin.domain.Language;
import app.tremplin.domain.PassphraseRules;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Picture;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Beside;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import app.tremplin.ui.kit.Secret;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The form of an organisation, with its badge beside it.
final class IssuerFormView {

    /// What one can do here.
    interface Actions {
        void draw();

        void chooseLogo();

        void removeLogo();

        void chooseKey();

        void forgetKey();

        /// @param passphrase all are wiped afterwards
        void save(char[] passphrase, char[] again, char[] filePassphrase);

        void leave();
    }

    private enum Secrets {
        PASSPHRASE,
        AGAIN,
        KEY_FILE
    }

    private static final double PREVIEW = 260;
    private static final double LOGO = 48;
    // Times its height: a banner would push the form apart.
    private static final int WIDEST = 5;
    private static final double HALF = 15;

    private final Texts texts;
    private final boolean isNew;
    private final Actions actions;
    private final Form<Field> form = new Form<>();
    private final Form<Secrets> secrets = new Form<>();
    private final Map<Field, TextField> fields = new EnumMap<>(Field.class);
    private final PasswordField passphrase = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final PasswordField filePassphrase = new PasswordField();
    private final ImageView badge = new ImageView();
    private final VBox logo = new VBox(8);
    private final VBox key = new VBox(8);
    private final VBox languages = new VBox();
    private final ScrollPane root;
    private Language language;

    IssuerFormView(Texts texts, IssuerDraft draft, boolean isNew, Actions actions) {
        this.texts = texts;
        this.isNew = isNew;
        this.actions = actions;
        this.language = draft.language();
        for (Field field : Field.values()) {
            TextField control = new TextField();
            control.setId("issuer-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            fields.put(field, control);
        }
        passphrase.setId("passphrase");
        again.setId("passphrase-again");
        filePassphrase.setId("key-passphrase");
        badge.setFitWidth(PREVIEW);
        badge.setFitHeight(PREVIEW);
        badge.setPreserveRatio(true);
        fill(draft);
        control(Field.NAME).textProperty().addListener(change -> actions.draw());
        VBox form = new VBox(16, about(), publishing());
        if (isNew) {
            form.getChildren().add(keyCard());
        }
        form.getChildren().add(buttons());
        root = Page.scrolling(
                texts.get(isNew ? "issuers.create" : "issuers.change.title"),
                texts.get("issuers.form.explanation"),
                Beside.fromTheTop(preview(), form));
        showLogo(Optional.empty());
        showKey(Optional.empty());
    }

    Parent root() {
        return root;
    }

    void focusFirst() {
        control(Field.NAME).requestFocus();
    }

    IssuerDraft draft() {
        return new IssuerDraft(
                text(Field.NAME),
                text(Field.URL),
                text(Field.EMAIL),
                text(Field.DOMAIN),
                text(Field.VERIFY_ADDRESS),
                text(Field.STATUS_ADDRESS),
                text(Field.VALIDITY),
                language);
    }

    void fill(IssuerDraft draft) {
        control(Field.NAME).setText(draft.name());
        control(Field.URL).setText(draft.url());
        control(Field.EMAIL).setText(draft.email());
        control(Field.DOMAIN).setText(draft.domain());
        control(Field.VERIFY_ADDRESS).setText(draft.verifyAddress());
        control(Field.STATUS_ADDRESS).setText(draft.statusAddress());
        control(Field.VALIDITY).setText(draft.validity());
        language = draft.language();
        languages
                .getChildren()
                .setAll(Choice.of(
                        "issuer-language",
                        texts.get("issuers.language"),
                        List.of(Language.values()),
                        each -> texts.get("language." + each.code()),
                        language,
                        chosen -> {
                            language = chosen;
                            actions.draw();
                        }));
    }

    void showBadge(byte[] png) {
        badge.setImage(new Image(new ByteArrayInputStream(png)));
    }

    void showLogo(Optional<Picture> picture) {
        Button choose =
                Page.button("choose-logo", texts.get("issuers.logo.choose"), Feather.IMAGE, actions::chooseLogo);
        logo.getChildren()
                .setAll(
                        Page.text(texts.get("issuers.logo"), "field-label"),
                        Page.text(texts.get("issuers.logo.why"), "field-hint"));
        if (picture.isEmpty()) {
            logo.getChildren().add(choose);
            return;
        }
        Button remove = Page.button("remove-logo", texts.get("issuers.logo.remove"), Feather.X, actions::removeLogo);
        Flow row = new Flow(8, 8, choose, remove);
        if (picture.get().mediaType().equals("image/png")) {
            ImageView image = new ImageView(
                    new Image(new ByteArrayInputStream(picture.get().bytes())));
            image.setFitHeight(LOGO);
            image.setFitWidth(LOGO * WIDEST);
            image.setPreserveRatio(true);
            logo.getChildren().add(image);
        } else {
            logo.getChildren().add(Page.text(texts.get("issuers.logo.drawing"), "text-muted"));
        }
        logo.getChildren().add(row);
    }

    void showKey(Optional<Path> file) {
        Button choose = Page.button("choose-key", texts.get("issuers.key.choose"), Feather.FOLDER, actions::chooseKey);
        secrets.say(Secrets.KEY_FILE, "", false);
        if (file.isEmpty()) {
            key.getChildren().setAll(Page.text(texts.get("issuers.key.new"), "text-muted"), choose);
            return;
        }
        Label name = Page.text(String.valueOf(file.get().getFileName()), "file-name");
        name.setGraphic(new FontIcon(Feather.KEY));
        key.getChildren()
                .setAll(
                        name,
                        secrets.field(
                                Secrets.KEY_FILE,
                                texts.get("issuers.key.file-passphrase"),
                                texts.get("issuers.key.file-passphrase.hint"),
                                filePassphrase),
                        new Flow(
                                8,
                                8,
                                choose,
                                Page.button(
                                        "forget-key",
                                        texts.get("issuers.key.instead"),
                                        Feather.X,
                                        actions::forgetKey)));
    }

    void say(Map<Field, Phrase> problems, Optional<Phrase> weak, boolean different) {
        for (Field field : Field.values()) {
            Optional<Phrase> problem = Optional.ofNullable(problems.get(field));
            form.say(field, problem.map(texts::get).orElse(""), problem.isPresent());
        }
        secrets.say(Secrets.PASSPHRASE, weak.map(texts::get).orElse(""), weak.isPresent());
        secrets.say(Secrets.AGAIN, different ? texts.get("badges.passphrase.different") : "", different);
        if (problems.isEmpty()) {
            secrets.focusFirstWrong();
        } else {
            form.focusFirstWrong();
        }
    }

    void sayKey(Phrase problem) {
        secrets.say(Secrets.KEY_FILE, texts.get(problem), true);
        secrets.focusFirstWrong();
    }

    private Node preview() {
        badge.setAccessibleText(texts.get("issuers.preview"));
        VBox card = Page.card(Page.text(texts.get("issuers.preview"), "field-label"), badge);
        card.getStyleClass().add("issued-card");
        return card;
    }

    private Node about() {
        languages.setFillWidth(true);
        return Page.card(
                Page.section(texts.get("issuers.form.about")),
                field(Field.NAME),
                Pair.halves(field(Field.URL), field(Field.EMAIL), HALF),
                logo,
                new VBox(6, Page.text(texts.get("issuers.language"), "field-label"), languages));
    }

    private Node publishing() {
        return Page.card(
                Page.section(texts.get("issuers.form.publishing")),
                field(Field.VERIFY_ADDRESS),
                field(Field.STATUS_ADDRESS),
                Pair.halves(field(Field.DOMAIN), field(Field.VALIDITY), HALF));
    }

    private Node keyCard() {
        Label lost = Page.text(texts.get("organisation.passphrase.lost"), "warning");
        lost.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        return Page.card(
                Page.section(texts.get("issuers.form.key")),
                key,
                secrets.field(
                        Secrets.PASSPHRASE,
                        texts.get("badges.passphrase"),
                        texts.get("badges.passphrase.hint", PassphraseRules.SHORTEST),
                        passphrase),
                secrets.field(Secrets.AGAIN, texts.get("badges.passphrase.again"), "", again),
                lost);
    }

    private Node buttons() {
        String save = texts.get(isNew ? "issuers.form.create" : "issuers.form.save");
        return new Flow(
                8,
                8,
                Page.mainButton("save-issuer", save, Feather.CHECK, this::save),
                Page.button("leave", texts.get("common.cancel"), Feather.X, actions::leave));
    }

    private Region field(Field field) {
        String name = "issuers.field." + field.name().toLowerCase(Locale.ROOT);
        return form.field(field, texts.get(name), texts.get(name + ".hint"), control(field));
    }

    private TextField control(Field field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private String text(Field field) {
        return control(field).getText();
    }

    private void save() {
        actions.save(Secret.in(passphrase), Secret.in(again), Secret.in(filePassphrase));
    }
}
