package app.tremplin.ui.cv;

import app.tremplin.domain.CvLength;
import app.tremplin.domain.CvTone;
import app.tremplin.domain.CvWord;
import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// What can be chosen: how the CV reads, and what is in it.
final class ChoicesPanel {

    private final Texts texts;
    private final CvActions actions;
    private final VBox reading = Page.card();
    private final MissionChoice missions;
    private final SkillChoice skills;
    private final VBox root;

    ChoicesPanel(Texts texts, CvActions actions) {
        this.texts = texts;
        this.actions = actions;
        missions = new MissionChoice(texts, actions);
        skills = new SkillChoice(texts, actions);
        root = new VBox(14, reading, missions.root(), skills.root());
    }

    Node root() {
        return root;
    }

    void show(CvModel model) {
        reading.getChildren()
                .setAll(
                        choice(
                                "language",
                                List.of(Language.values()),
                                value -> texts.get("language." + value.code()),
                                model.choices().language(),
                                value -> actions.choose(model.choices().withLanguage(value))),
                        choice(
                                "tone",
                                List.of(CvTone.values()),
                                value -> texts.get("cv.tone." + name(value)),
                                model.choices().tone(),
                                value -> actions.choose(model.choices().withTone(value))),
                        choice(
                                "length",
                                List.of(CvLength.values()),
                                value -> texts.get("cv.length." + name(value)),
                                model.choices().length(),
                                value -> actions.choose(model.choices().withLength(value))));
        if (model.choices().language() == Language.FR) {
            reading.getChildren().addAll(words(model));
        }
        reading.getChildren().add(proof(model));
        missions.show(model);
        skills.show(model);
    }

    /// Says what ordering for a job came to.
    void ordered(int matching) {
        skills.ordered(matching);
    }

    private <T> Node choice(String name, List<T> values, Function<T, String> words, T chosen, Consumer<T> choose) {
        String title = texts.get("cv." + name);
        return new VBox(
                5, Page.text(title, "field-label"), Choice.of("cv-" + name, title, values, words, chosen, choose));
    }

    private Node proof(CvModel model) {
        CheckBox box = new CheckBox(texts.get("cv.with.proof"));
        box.setId("cv-proof");
        box.setWrapText(true);
        box.setSelected(model.choices().proof());
        box.setOnAction(event -> actions.choose(model.choices().withProof(box.isSelected())));
        return box;
    }

    /// The word for the person, and its form where it has several.
    private List<Node> words(CvModel model) {
        CvWord chosen = model.choices().word();
        List<Node> nodes = new ArrayList<>();
        nodes.add(choice(
                "word",
                CvWord.words(),
                value -> texts.get("cv.called." + name(value)),
                chosen.word(),
                value -> actions.choose(model.choices().withWord(value))));
        if (!chosen.forms().isEmpty()) {
            nodes.add(choice(
                    "form",
                    chosen.forms(),
                    value -> texts.get("cv.form." + name(value)),
                    chosen,
                    value -> actions.choose(model.choices().withWord(value))));
        }
        if (chosen == CvWord.EQUIPE_DOT) {
            nodes.add(Page.text(texts.get("cv.form.hint"), "field-hint"));
        }
        return nodes;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
