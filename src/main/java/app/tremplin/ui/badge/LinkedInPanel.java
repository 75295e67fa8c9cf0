package app.tremplin.ui.badge;

import app.tremplin.domain.BadgeClaims;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import app.tremplin.work.Exporting;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Says what LinkedIn would be told of a badge, and asks before anything is.
final class LinkedInPanel {

    private static final int ENDS = 8;

    private final Texts texts;
    private final OpenBadge open;
    private final BadgesView.Actions actions;
    private final Button button;
    private final VBox question = new VBox(10);
    private final Button go;

    LinkedInPanel(Texts texts, OpenBadge open, BadgesView.Actions actions) {
        this.texts = texts;
        this.open = open;
        this.actions = actions;
        button = Page.button("linkedin", texts.get("badges.linkedin"), Feather.LINKEDIN, this::ask);
        go = Page.mainButton("linkedin-go", texts.get("badges.linkedin.go"), Feather.EXTERNAL_LINK, this::go);
        question.setId("linkedin-question");
        question.getStyleClass().add("question");
        fill();
        show(false);
    }

    Button button() {
        return button;
    }

    /// Not there until it is asked for.
    VBox question() {
        return question;
    }

    private void fill() {
        VBox fields = new VBox(4);
        field(fields, "name", name());
        field(fields, "organisation", organisation());
        claims().issued()
                .ifPresent(day -> field(fields, "month", texts.formats().month(day)));
        claims().expires()
                .ifPresent(day -> field(fields, "expires", texts.formats().month(day)));
        link().ifPresent(link -> field(fields, "link", shortened(link)));
        question.getChildren().setAll(Page.text(texts.get("badges.linkedin.what"), "field-label"), fields);
        if (link().isEmpty()) {
            question.getChildren().add(Page.text(texts.get("badges.linkedin.nolink"), "field-hint"));
        }
        question.getChildren()
                .addAll(
                        Page.text(texts.get("badges.linkedin.why"), "field-hint"),
                        new Flow(
                                8,
                                8,
                                go,
                                Page.button(
                                        "linkedin-cancel",
                                        texts.get("badges.linkedin.cancel"),
                                        Feather.X,
                                        this::cancel)));
    }

    private void field(VBox fields, String what, String value) {
        Label words = Page.text(texts.get("badges.linkedin." + what, value));
        words.setId("linkedin-" + what);
        fields.getChildren().add(words);
    }

    /// A token is far too long to read; the page and the ends tell it apart.
    private static String shortened(String link) {
        int token = link.indexOf('#') + 1;
        return link.length() - token <= 3 * ENDS
                ? link
                : link.substring(0, token + ENDS) + "…" + link.substring(link.length() - ENDS);
    }

    private void ask() {
        show(true);
        go.requestFocus();
    }

    private void cancel() {
        show(false);
        button.requestFocus();
    }

    private void go() {
        actions.browse(Exporting.linkedIn(name(), organisation(), claims().issued(), claims().expires(), link()));
        cancel();
    }

    private void show(boolean asked) {
        question.setVisible(asked);
        question.setManaged(asked);
    }

    private String name() {
        return open.item().title().isBlank()
                ? texts.get("wallet.untitled")
                : open.item().title();
    }

    /// Nobody's name is borrowed for a badge that no organisation signed.
    private String organisation() {
        return open.item().issuer().filter(name -> !name.isBlank()).orElseGet(() -> texts.get("art.self-declared"));
    }

    /// A link that works on this computer alone is of no use there.
    private Optional<String> link() {
        return open.link().filter(link -> !BadgesModel.isLocal(link));
    }

    private BadgeClaims claims() {
        return open.report().claims();
    }
}
