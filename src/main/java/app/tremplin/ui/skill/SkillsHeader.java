package app.tremplin.ui.skill;

import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Term;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The ring with the count, and in words how many skills are earned and how many of them by confirmed missions alone.
final class SkillsHeader {

    private static final double DIAMETER_EMS = 17;

    private final SkillWords says;
    private final Texts texts;
    private final SkillsModel model;

    private final Consumer<String> ask;

    /// @param ask told of a skill that is chosen on the wheel
    SkillsHeader(SkillWords says, Consumer<String> ask) {
        this.says = says;
        this.ask = ask;
        this.texts = says.texts();
        this.model = says.model();
    }

    /// @param em      the size of the text in pixels
    /// @param stacked whether the families go below each other
    /// @param narrow  whether the words go below the ring
    Node of(double em, boolean stacked, boolean narrow) {
        VBox words = new VBox(
                10,
                Term.TRANSVERSAL.beside(Page.text(texts.get("skills.count", model.earned()), "skills-count"), texts),
                Page.text(texts.get("skills.confirmed", model.earnedWhenConfirmed())),
                families(stacked),
                Page.text(texts.get("skills.wheel"), "text-muted"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Pane card = narrow ? new VBox(20, ring(em), words) : new HBox(24, ring(em), words);
        card.getStyleClass().addAll("card", "skills-header");
        return card;
    }

    private Node ring(double em) {
        Label count = new Label(says.number(model.earned()));
        count.getStyleClass().add("ring-count");
        Label of = new Label(
                texts.get("skills.count.of", model.catalogue().skills().size()));
        of.getStyleClass().add("text-muted");
        VBox middle = new VBox(count, of);
        middle.setAlignment(Pos.CENTER);
        Region ring = new SkillWheel(says, DIAMETER_EMS * em, ask);
        middle.setMouseTransparent(true);
        StackPane both = new StackPane(ring, middle);
        both.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        both.setMaxWidth(Region.USE_PREF_SIZE);
        return both;
    }

    private Node families(boolean stacked) {
        return keys(
                stacked,
                model.catalogue().families().stream()
                        .map(family -> key(
                                new StrengthBar(family.id(), 1, 1),
                                texts.get(
                                        "skills.family.count",
                                        family.name(),
                                        model.earned(family),
                                        model.size(family))))
                        .toList());
    }

    /// Says what solid and hatched bars mean.
    Node legend(boolean stacked) {
        String family = model.catalogue().families().getFirst().id();
        return keys(
                stacked,
                List.of(
                        key(new StrengthBar(family, 1, 1), texts.get("skills.legend.confirmed")),
                        key(new StrengthBar(family, 0, 1), texts.get("skills.legend.declared"))));
    }

    private static Node keys(boolean stacked, List<Node> keys) {
        Pane box = stacked ? new VBox(6) : new FlowPane(18, 6);
        box.getChildren().addAll(keys);
        return box;
    }

    private static Node key(StrengthBar sample, String words) {
        sample.getStyleClass().add("swatch");
        return Page.row(sample, Page.text(words));
    }
}
