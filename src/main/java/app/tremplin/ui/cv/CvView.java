package app.tremplin.ui.cv;

import app.tremplin.domain.Language;
import app.tremplin.export.CvFormat;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Page;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The CV snippet as it reads, with the choice of format and language.
final class CvView {

    /// What one can do here.
    interface Actions {
        void format(CvFormat format);

        void language(Language language);

        void copy();

        void save();

        void log();

        void giveName();
    }

    private final Texts texts;
    private final Actions actions;
    private final CvModel model;
    private final TextArea text = new TextArea();
    private final VBox content = new VBox(14);
    private final ScrollPane root;
    private final Button copy;

    /// @param model what is wanted on arrival
    CvView(Texts texts, CvModel model, Actions actions) {
        this.texts = texts;
        this.model = model;
        this.actions = actions;
        text.setId("cv-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(texts.get("cv.text"));
        text.getStyleClass().add("sheet");
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox.setVgrow(content, Priority.ALWAYS);
        copy = Page.mainButton("cv-copy", texts.get("cv.copy"), Feather.COPY, actions::copy);
        root = Page.scrolling(texts.get("cv.title"), texts.get("cv.explanation"), content);
        root.setFitToHeight(true);
    }

    Parent root() {
        return root;
    }

    /// The text as it stands on the page.
    String text() {
        return text.getText();
    }

    /// Shows the page, with an invitation when there is nothing to tell yet.
    ///
    /// @param nameless whether the volunteer has not given a name
    void show(String words, boolean nameless) {
        content.getChildren().clear();
        if (words.isEmpty()) {
            content.getChildren().add(empty());
            return;
        }
        content.getChildren().add(choices());
        if (nameless) {
            content.getChildren().add(nameMissing());
        }
        content.getChildren().addAll(text, buttons());
        replace(words);
        copy.requestFocus();
    }

    /// Replaces the text.
    void replace(String words) {
        text.setText(words);
        text.setScrollTop(0);
    }

    private Node choices() {
        return new VBox(
                10,
                choice(
                        "cv.language",
                        Choice.of(
                                "cv-language",
                                texts.get("cv.language"),
                                List.of(Language.values()),
                                value -> texts.get("language." + value.code()),
                                model.language(),
                                actions::language)),
                choice(
                        "cv.format",
                        Choice.of(
                                "cv-format",
                                texts.get("cv.format"),
                                List.of(CvFormat.values()),
                                value -> texts.get("cv.format." + value.extension()),
                                model.format(),
                                actions::format)));
    }

    private Node choice(String key, FlowPane buttons) {
        Label name = Page.text(texts.get(key), "field-label", "choice-name");
        HBox.setHgrow(buttons, Priority.ALWAYS);
        HBox row = new HBox(12, name, buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node nameMissing() {
        Label words = Page.text(texts.get("cv.nameless"));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row =
                Page.row(words, Page.button("cv-name", texts.get("cv.nameless.do"), Feather.EDIT_2, actions::giveName));
        row.getStyleClass().addAll("card", "quiet", "hint-card");
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private Node buttons() {
        return new FlowPane(8, 8, copy, Page.button("cv-save", texts.get("cv.save"), Feather.DOWNLOAD, actions::save));
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
