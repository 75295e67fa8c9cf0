package app.tremplin.ui.settings;

import app.tremplin.domain.Language;
import app.tremplin.platform.Settings;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The settings page's nodes: who I am, looks, the verification link, and where the data is.
final class SettingsView {

    private static final double TWO_COLUMNS_EMS = 62;

    /// What one can do here.
    interface Actions {
        void savePerson();

        void change(Settings settings);

        void saveAddress();

        void copyFolder();
    }

    private enum Field {
        NAME,
        ACCREDITATION,
        EMAILS,
        LANGUAGE,
        THEME,
        TEXT,
        ADDRESS,
        FOLDER
    }

    private final Texts texts;
    private final SettingsModel model;
    private final Actions actions;
    private final Form<Field> form = new Form<>();
    private final Label saved = new Label("", new FontIcon(Feather.CHECK));
    private final Label addressMeaning = Page.text("", "field-hint");
    private final Node person;
    private final Node look;
    private final Node link;
    private final Node data;
    private final VBox content = new VBox();
    private final ScrollPane root;

    /// @param folder where the data is kept
    SettingsView(Texts texts, SettingsModel model, String folder, Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        person = person();
        look = look();
        link = link();
        data = data(folder);
        root = Page.scrolling(texts.get("settings.title"), texts.get("settings.explanation"), content);
        root.widthProperty().addListener((property, before, after) -> arrange());
        model.emails.addListener((property, before, after) -> sayEmails());
        model.address.addListener((property, before, after) -> sayAddress());
        arrange();
        sayEmails();
        sayAddress();
    }

    Parent root() {
        return root;
    }

    /// Puts the focus on the node with this id, or where one starts.
    void focus(String id) {
        root.applyCss();
        root.layout();
        Node node = Optional.ofNullable(root.lookup("#" + (id.isEmpty() ? "name" : id)))
                .orElse(root);
        node.requestFocus();
        Page.reveal(root, node);
    }

    /// Says whether all that is typed about the person is kept.
    void sayKept(boolean kept) {
        saved.setText(kept ? texts.get("settings.saved") : "");
        saved.setVisible(kept);
    }

    /// Says what is wrong with the address.
    void sayAddressWrong() {
        form.say(Field.ADDRESS, texts.get("settings.address.wrong"), true);
        form.focusFirstWrong();
        Page.reveal(root, link);
    }

    private void arrange() {
        boolean two = root.getWidth() >= TWO_COLUMNS_EMS * saved.getFont().getSize();
        content.getChildren()
                .setAll(
                        two
                                ? new HBox(16, column(person, data), column(look, link))
                                : column(person, look, link, data));
    }

    private static VBox column(Node... cards) {
        VBox column = new VBox(16, cards);
        column.setMinWidth(0);
        column.setPrefWidth(1);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private Node person() {
        TextArea emails = new TextArea();
        emails.setPrefRowCount(2);
        saved.setId("person-saved");
        saved.getStyleClass().add("saved");
        sayKept(false);
        VBox card = Page.card(
                Page.section(texts.get("settings.person")),
                Page.text(texts.get("settings.person.why"), "text-muted"),
                typed(Field.NAME, new TextField(), model.name),
                typed(Field.ACCREDITATION, new TextField(), model.accreditation),
                typed(Field.EMAILS, emails, model.emails),
                new FlowPane(
                        12,
                        6,
                        Page.button("person-save", texts.get("settings.save"), Feather.CHECK, actions::savePerson),
                        saved));
        for (StringProperty words : List.of(model.name, model.accreditation, model.emails)) {
            words.addListener((property, before, after) -> sayKept(false));
        }
        return card;
    }

    private Node typed(Field field, TextInputControl control, StringProperty words) {
        control.setId(id(field));
        control.textProperty().bindBidirectional(words);
        control.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                actions.savePerson();
            }
        });
        return field(field, control);
    }

    private Node look() {
        Settings settings = model.settings();
        return Page.card(
                Page.section(texts.get("settings.look")),
                field(
                        Field.LANGUAGE,
                        Choice.of(
                                "language-choice",
                                texts.get("settings.language"),
                                List.of(Language.values()),
                                value -> texts.get("language." + value.code()),
                                settings.language(),
                                value -> actions.change(settings.withLanguage(value)))),
                field(
                        Field.THEME,
                        Choice.of(
                                "theme",
                                texts.get("settings.theme"),
                                List.of(Settings.Theme.values()),
                                value -> texts.get(
                                        "settings.theme." + value.name().toLowerCase(Locale.ROOT)),
                                settings.theme(),
                                value -> actions.change(settings.withTheme(value)))),
                field(
                        Field.TEXT,
                        new TextSize(
                                        texts,
                                        settings.textPercent(),
                                        percent -> actions.change(settings.withTextPercent(percent)))
                                .box()),
                motion());
    }

    private Node motion() {
        CheckBox still = new CheckBox(texts.get("settings.motion"));
        still.setId("motion");
        still.setWrapText(true);
        still.setMinHeight(Region.USE_PREF_SIZE);
        still.setAccessibleHelp(texts.get("settings.motion.hint"));
        still.setSelected(model.settings().reducedMotion());
        still.setOnAction(event -> actions.change(model.settings().withReducedMotion(still.isSelected())));
        return new VBox(4, still, Page.text(texts.get("settings.motion.hint"), "field-hint"));
    }

    private Node link() {
        Settings settings = model.settings();
        TextField address = new TextField();
        address.setId(id(Field.ADDRESS));
        address.textProperty().bindBidirectional(model.address);
        address.setOnAction(event -> actions.saveAddress());
        FlowPane buttons = new FlowPane(
                8,
                8,
                Page.button("address-save", texts.get("settings.save"), Feather.CHECK, actions::saveAddress),
                Page.button("address-back", texts.get("settings.address.back"), Feather.ROTATE_CCW, () -> {
                    model.address.set(Settings.LOCAL_ADDRESS);
                    actions.saveAddress();
                }));
        CheckBox initials = new CheckBox(texts.get("settings.initials"));
        initials.setId("initials");
        initials.setWrapText(true);
        initials.setMinHeight(Region.USE_PREF_SIZE);
        initials.setAccessibleHelp(texts.get("settings.initials.hint"));
        initials.setSelected(settings.printInitials());
        initials.setOnAction(event -> actions.change(settings.withPrintInitials(initials.isSelected())));
        return Page.card(
                Term.VERIFICATION_LINK.beside(Page.section(texts.get("settings.link")), texts),
                field(Field.ADDRESS, address),
                addressMeaning,
                buttons,
                new VBox(4, initials, Page.text(texts.get("settings.initials.hint"), "field-hint")));
    }

    private Node data(String folder) {
        TextArea path = new TextArea(folder);
        path.setId(id(Field.FOLDER));
        path.setEditable(false);
        path.setWrapText(true);
        path.setPrefRowCount(2);
        return Page.card(
                Page.section(texts.get("settings.data")),
                field(Field.FOLDER, path),
                Page.button("folder-copy", texts.get("settings.folder.copy"), Feather.COPY, actions::copyFolder));
    }

    private Node field(Field field, Node control) {
        String key = "settings." + id(field);
        String hint = key + ".hint";
        return form.field(field, texts.get(key), texts.has(hint) ? texts.get(hint) : "", control);
    }

    private static String id(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private void sayEmails() {
        form.say(
                Field.EMAILS,
                model.unusualEmail()
                        .map(line -> texts.get("settings.emails.unusual", line))
                        .orElse(""),
                false);
    }

    private void sayAddress() {
        form.say(Field.ADDRESS, "", false);
        addressMeaning.setVisible(model.validAddress().isPresent());
        addressMeaning.setManaged(addressMeaning.isVisible());
        addressMeaning.setText(texts.get(model.isLocal() ? "settings.address.local" : "settings.address.published"));
    }
}
