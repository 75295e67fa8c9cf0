package app.tremplin.ui.home;

import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillScore;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.SkillRing;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What one has done in four figures: in one row, in two where there is less room, or below one another.
final class Figures {

    private static final double GAP = 16;
    private static final double RING = 64;
    /// Width that a figure needs at least, in heights of text.
    private static final double LEAST = 14;

    private final Texts texts;
    private final HomeModel model;
    private final FlowPane view = new FlowPane(GAP, GAP);

    Figures(Texts texts, HomeModel model) {
        this.texts = texts;
        this.model = model;
        int missions = model.standing().counted().size();
        add(ring());
        add(figure(texts.formats().duration(model.standing().all().minutes()), texts.get("home.hours")));
        add(figure(texts.formats().number(missions), texts.get("home.missions", model.confirmed(), missions)));
        add(figure(texts.formats().number(model.events()), texts.get("home.events", model.events())));
    }

    Node view() {
        return view;
    }

    private void add(Region figure) {
        figure.getStyleClass().add("card");
        figure.setMaxHeight(Double.MAX_VALUE);
        Label ruler = (Label) figure.lookup(".text-muted");
        DoubleBinding share = Bindings.createDoubleBinding(
                () -> share(view.getWidth(), ruler.getFont().getSize()), view.widthProperty(), ruler.fontProperty());
        figure.prefWidthProperty().bind(share);
        view.getChildren().add(figure);
    }

    private static double share(double width, double em) {
        int columns = 4;
        while (columns > 1 && (width - (columns - 1) * GAP) / columns < LEAST * em) {
            columns /= 2;
        }
        return Math.floor((width - (columns - 1) * GAP) / columns);
    }

    private Region ring() {
        List<Skill> skills =
                model.standing().all().scores().stream().map(SkillScore::skill).toList();
        Set<String> earned = model.standing().all().attributed().stream()
                .map(score -> score.skill().id())
                .collect(Collectors.toSet());
        VBox words = figure(texts.formats().number(model.earned()), texts.get("home.skills", model.earned()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(GAP, SkillRing.of(skills, earned, RING), words);
        card.setAlignment(Pos.CENTER_LEFT);
        return card;
    }

    private static VBox figure(String number, String meaning) {
        Label value = new Label(number);
        value.getStyleClass().add("figure");
        value.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(2, value, Page.text(meaning, "text-muted"));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setAccessibleText(number + " " + meaning);
        return box;
    }
}
