package app.tremplin.ui.issuer;

import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerKey;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Form;
import app.tremplin.ui.kit.IssuerMark;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.PublicationMark;
import app.tremplin.ui.kit.Secret;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One organisation: who it is, its key, and what can be done with it.
final class IssuerCard {

    private enum Field {
        PASSPHRASE
    }

    private static final int SHOWN_DID = 26;

    private final Texts texts;
    private final Issuer issuer;
    private final int number;
    private final IssuersView.Actions actions;
    private final Form<Field> form = new Form<>();
    private final PasswordField passphrase = new PasswordField();
    private final VBox asking = new VBox(12);
    private final VBox node;

    /// @param number tells the nodes' ids apart
    IssuerCard(Texts texts, IssuersView.Shown shown, int number, IssuersView.Actions actions) {
        this.texts = texts;
        this.issuer = shown.issuer();
        this.number = number;
        this.actions = actions;
        passphrase.setId(id("passphrase"));
        asking.getStyleClass().add("asking");
        hide();
        node = Page.card(
                head(),
                PublicationMark.of(shown.publication(), texts),
                keys(shown.open()),
                buttons(shown.open()),
                asking);
        node.setId(id("issuer"));
    }

    Node node() {
        return node;
    }

    void say(String problem) {
        form.say(Field.PASSPHRASE, problem, true);
        passphrase.requestFocus();
        passphrase.selectAll();
    }

    private Node head() {
        IssuerProfile profile = issuer.profile();
        VBox facts = new VBox(4, Page.text(profile.name(), "badge-title"));
        if (!profile.url().isEmpty() || !profile.email().isEmpty()) {
            String separator = profile.url().isEmpty() || profile.email().isEmpty() ? "" : "  ·  ";
            facts.getChildren().add(Page.text(profile.url() + separator + profile.email(), "text-muted"));
        }
        String validity = profile.validityMonths()
                .map(months -> texts.get("issuers.validity", months))
                .orElse(texts.get("issuers.validity.ever"));
        String status = texts.get(profile.statusAddress().isPresent() ? "issuers.status" : "issuers.status.none");
        facts.getChildren().addAll(Page.text(validity), Page.text(status));
        return facts;
    }

    private Node keys(boolean open) {
        VBox keys = new VBox(6);
        keys.getChildren().add(Page.text(texts.get("issuers.key"), "field-label"));
        keys.getChildren().add(IssuerMark.issued(shortened(issuer.did())));
        for (IssuerKey key : issuer.keys()) {
            String words = key.until()
                    .map(until -> texts.get("issuers.key.retired", day(key.since()), day(until)))
                    .orElseGet(() -> texts.get("issuers.key.since", day(key.since())));
            keys.getChildren().add(Page.text(words, "text-muted"));
        }
        Region state = Page.text(texts.get(open ? "issuers.key.open" : "issuers.key.locked"), "key-state");
        ((Label) state).setGraphic(new FontIcon(open ? Feather.UNLOCK : Feather.LOCK));
        keys.getChildren().add(state);
        return keys;
    }

    private Node buttons(boolean open) {
        Button lock = open
                ? Page.button(id("lock"), texts.get("issuers.lock"), Feather.LOCK, () -> actions.lock(issuer))
                : asker(KeyAction.UNLOCK, "unlock", Feather.UNLOCK);
        return new Flow(
                8,
                8,
                Page.button(
                        id("publish"),
                        texts.get("issuers.publish"),
                        Feather.UPLOAD_CLOUD,
                        () -> actions.publish(issuer)),
                lock,
                Page.button(id("change"), texts.get("issuers.change"), Feather.EDIT_2, () -> actions.change(issuer)),
                Page.button(id("public"), texts.get("issuers.export"), Feather.SHARE_2, () -> actions.export(issuer)),
                asker(KeyAction.BACKUP, "backup", Feather.ARCHIVE),
                asker(KeyAction.RESTORE, "restore", Feather.ROTATE_CCW),
                asker(KeyAction.ROTATE, "rotate", Feather.REFRESH_CW));
    }

    private Button asker(KeyAction action, String name, Feather icon) {
        return Page.button(id(name), texts.get("issuers." + name), icon, () -> ask(action, name));
    }

    /// Asks for the passphrase right here, and says what will happen.
    private void ask(KeyAction action, String name) {
        passphrase.clear();
        passphrase.setOnAction(event -> go(action));
        asking.getChildren()
                .setAll(
                        Page.text(texts.get("issuers." + name + ".why")),
                        form.field(Field.PASSPHRASE, texts.get("badges.passphrase"), "", passphrase),
                        new Flow(
                                8,
                                8,
                                Page.mainButton(
                                        id("go"), texts.get("issuers." + name), Feather.CHECK, () -> go(action)),
                                Page.button(id("leave"), texts.get("common.cancel"), Feather.X, this::hide)));
        asking.setVisible(true);
        asking.setManaged(true);
        passphrase.requestFocus();
    }

    private void go(KeyAction action) {
        actions.withPassphrase(action, issuer, Secret.in(passphrase));
    }

    private void hide() {
        passphrase.clear();
        asking.setVisible(false);
        asking.setManaged(false);
    }

    private String id(String name) {
        return name + "-" + number;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }

    private static String shortened(String did) {
        return did.length() <= SHOWN_DID * 2
                ? did
                : did.substring(0, SHOWN_DID) + "…" + did.substring(did.length() - 8);
    }
}
