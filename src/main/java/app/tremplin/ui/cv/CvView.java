package app.tremplin.ui.cv;

import app.tremplin.domain.CvReading;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Beside;
import app.tremplin.ui.kit.Page;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The CV as it reads on the right, what can be chosen on the left.
final class CvView {

    private final Texts texts;
    private final CvActions actions;
    private final VBox content = new VBox(14);
    private final ScrollPane root;
    private final ChoicesPanel choices;
    private final TakePanel take;
    private final Sheet sheet;
    private final VBox left;
    private final Beside columns;

    CvView(Texts texts, CvActions actions) {
        this.texts = texts;
        this.actions = actions;
        choices = new ChoicesPanel(texts, actions);
        take = new TakePanel(texts, actions);
        sheet = new Sheet(texts, actions);
        left = new VBox(14, choices.root(), take.root(), passport());
        left.getStyleClass().add("cv-choices");
        columns = Beside.fromTheTop(left, sheet.root());
        root = Page.scrolling(texts.get("cv.title"), texts.get("cv.explanation"), content);
    }

    Parent root() {
        return root;
    }

    /// Shows the CV, with an invitation when there is nothing to tell yet.
    void show(CvModel model) {
        if (model.isEmpty()) {
            content.getChildren().setAll(empty());
            return;
        }
        Optional<String> focused = Optional.ofNullable(root.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .flatMap(node -> Optional.ofNullable(node.getId()));
        choices.show(model);
        sheet.show(model);
        if (!content.getChildren().contains(columns)) {
            content.getChildren().setAll(columns);
        }
        content.getChildren().removeIf(node -> node != columns);
        if (model.isNameless()) {
            content.getChildren().addFirst(nameMissing());
        }
        if (model.isUnlinked()) {
            content.getChildren().addFirst(linkMissing());
        }
        focused.ifPresent(this::focus);
    }

    /// Shows how the CV can be taken away.
    void take(CvModel model, List<CvActions.Entry> linkedIn) {
        take.show(model, linkedIn);
    }

    /// Shows what a recruiter's software finds in the file.
    void read(Optional<CvReading> reading) {
        take.read(reading);
    }

    /// Says what ordering for a job came to.
    void ordered(int matching) {
        choices.ordered(matching);
    }

    /// What is typed for the piece that is being reworded.
    String typed() {
        return sheet.typed();
    }

    /// Puts words where a piece is being reworded; none leave what is there.
    void type(String words) {
        if (!words.isEmpty()) {
            sheet.type(words);
        }
    }

    /// Puts the focus where one starts.
    void focusFirst() {
        take.focus();
    }

    /// Puts the focus where a piece is being reworded.
    void focusOpen() {
        sheet.focusOpen();
    }

    /// A button that was rebuilt under one's finger keeps the focus.
    private void focus(String id) {
        Optional.ofNullable(root.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private Node nameMissing() {
        return hint(
                "cv.nameless", Page.button("cv-name", texts.get("cv.nameless.do"), Feather.EDIT_2, actions::giveName));
    }

    private Node linkMissing() {
        return hint(
                "cv.unlinked",
                Page.button("cv-address", texts.get("document.unlinked.do"), Feather.SETTINGS, actions::giveAddress));
    }

    private Node hint(String key, Button button) {
        Label words = Page.text(texts.get(key));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Page.row(words, button);
        row.getStyleClass().addAll("card", "quiet", "hint-card");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private Node passport() {
        return Page.card(
                Page.section(texts.get("cv.passport")),
                Page.text(texts.get("cv.passport.why"), "text-muted"),
                Page.button("cv-passport", texts.get("cv.passport.open"), Feather.ARROW_RIGHT, actions::passport));
    }

    private Node empty() {
        VBox card = Page.card(
                Page.text(texts.get("cv.empty"), "step-title"),
                Page.text(texts.get("cv.empty.why"), "text-muted"),
                Page.mainButton("cv-log", texts.get("missions.log"), Feather.PLUS, actions::log));
        card.setId("cv-empty");
        return card;
    }
}
