package app.tremplin.ui.cv;

import app.tremplin.domain.Skill;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which skills are listed, in an order by hand or for a job.
final class SkillChoice {

    private final Texts texts;
    private final CvActions actions;
    private final VBox list = new VBox(4);
    private final TextField job = new TextField();
    private final Label answer = Page.text("", "field-hint");
    private final FoldedList folded;

    SkillChoice(Texts texts, CvActions actions) {
        this.texts = texts;
        this.actions = actions;
        folded = new FoldedList("cv-skills", new VBox(10, forJob(), list), list.getChildren(), this::rows);
    }

    Region root() {
        return folded.root();
    }

    void show(CvModel model) {
        folded.show(
                model,
                texts.get(
                        "cv.skills.chosen",
                        model.skillsListed(),
                        model.page().skills().size()));
    }

    private List<Node> rows(CvModel model) {
        return model.page().skills().stream().map(skill -> row(model, skill)).toList();
    }

    /// Says what ordering for a job came to.
    void ordered(int matching) {
        answer.setText(texts.get("cv.job.answer", matching));
        answer.setVisible(true);
        answer.setManaged(true);
    }

    private Node forJob() {
        job.setId("cv-job");
        job.setPromptText(texts.get("cv.job.example"));
        job.setAccessibleText(texts.get("cv.job"));
        job.setOnAction(event -> actions.orderFor(job.getText()));
        HBox.setHgrow(job, Priority.ALWAYS);
        Button order = Page.button(
                "cv-job-order", texts.get("cv.job.do"), Feather.ARROW_RIGHT, () -> actions.orderFor(job.getText()));
        Label name = Page.text(texts.get("cv.job"), "field-label");
        name.setLabelFor(job);
        answer.setId("cv-job-answer");
        answer.setVisible(false);
        answer.setManaged(false);
        return new VBox(5, name, Page.text(texts.get("cv.job.hint"), "field-hint"), job, order, answer);
    }

    private Node row(CvModel model, Skill skill) {
        String label = skill.label().in(model.choices().language());
        CheckBox box = FoldedList.box(
                "cv-skill-" + skill.id(),
                label,
                model.lists(skill),
                listed -> actions.choose(model.listing(skill, listed)));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox row = new HBox(
                2,
                box,
                mover("cv-up-" + skill.id(), texts.get("cv.skill.up", label), Feather.ARROW_UP, model, skill, -1),
                mover("cv-down-" + skill.id(), texts.get("cv.skill.down", label), Feather.ARROW_DOWN, model, skill, 1));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node mover(String id, String words, Feather sign, CvModel model, Skill skill, int steps) {
        Button button = new Button("", new FontIcon(sign));
        button.setId(id);
        button.getStyleClass().addAll("flat", "cv-mover");
        button.setAccessibleText(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setDisable(!model.canMove(skill, steps));
        button.setOnAction(event -> actions.choose(model.moving(skill, steps)));
        return button;
    }
}
