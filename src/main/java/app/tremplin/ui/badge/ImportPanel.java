package app.tremplin.ui.badge;

import app.tremplin.domain.ImportOutcome;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How badges that others signed come in, and what became of those that did.
final class ImportPanel {

    private final Texts texts;
    private final Button button;
    private final VBox lines = new VBox(8);
    private final VBox card;

    ImportPanel(Texts texts, BadgesView.Actions actions) {
        this.texts = texts;
        button = Page.button("import-badges", texts.get("wallet.import"), Feather.UPLOAD, actions::chooseBadges);
        button.setAccessibleHelp(texts.get("wallet.import.why"));
        lines.setId("import-outcomes");
        lines.setAccessibleRole(AccessibleRole.TEXT);
        Button close = Page.button("close-outcomes", texts.get("wallet.outcomes.close"), Feather.X, this::close);
        card = Page.card(lines, close);
        show(List.of());
    }

    Button button() {
        return button;
    }

    /// What became of the last files, until it is closed.
    VBox card() {
        return card;
    }

    void show(List<ImportOutcome> told) {
        card.setVisible(!told.isEmpty());
        card.setManaged(!told.isEmpty());
        lines.getChildren().setAll(told.stream().map(this::line).toList());
        lines.setAccessibleText(told.stream()
                .map(each -> each.file() + ": " + texts.get(each.phrase()))
                .reduce("", (before, next) -> before + " " + next));
        lines.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void close() {
        show(List.of());
        button.requestFocus();
    }

    private Node line(ImportOutcome outcome) {
        Label name = Page.text(outcome.file(), "file-name");
        name.setGraphic(new FontIcon(sign(outcome)));
        VBox line = new VBox(2, name, Page.text(texts.get(outcome.phrase())));
        line.getStyleClass()
                .addAll("outcome", outcome instanceof ImportOutcome.Refused ? "outcome-refused" : "outcome-kept");
        return line;
    }

    private static Feather sign(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Added added ->
                added.belonging() == ImportOutcome.Belonging.ANOTHERS ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE;
            case ImportOutcome.Replaced replaced -> Feather.CHECK_CIRCLE;
            case ImportOutcome.Endorsed endorsed -> Feather.CHECK_CIRCLE;
            case ImportOutcome.Older older -> Feather.CLOCK;
            case ImportOutcome.OtherFile other -> Feather.COPY;
            case ImportOutcome.Same same -> Feather.MINUS_CIRCLE;
            case ImportOutcome.Refused refused -> Feather.X_OCTAGON;
        };
    }
}
