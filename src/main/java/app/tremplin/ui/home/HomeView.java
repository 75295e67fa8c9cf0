package app.tremplin.ui.home;

import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillScore;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import app.tremplin.ui.kit.SkillRing;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The home page's nodes.
final class HomeView {

    private static final double WORDS = 18;
    private static final double RING = 64;
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    private final Texts texts;
    private final Consumer<HomeModel.Step> go;
    private final Runnable startSample;
    private final Runnable importPlanning;
    private final VBox content = new VBox(24);
    private final ScrollPane root;

    HomeView(Texts texts, Consumer<HomeModel.Step> go, Runnable startSample, Runnable importPlanning) {
        this.texts = texts;
        this.go = go;
        this.startSample = startSample;
        this.importPlanning = importPlanning;
        this.root = Page.scrolling(texts.get("home.title"), texts.get("home.explanation"), content);
    }

    Parent root() {
        return root;
    }

    void show(HomeModel model, boolean sample) {
        VBox steps = new VBox(12);
        for (HomeModel.Step step : HomeModel.Step.values()) {
            steps.getChildren().add(step(step, model.progress(step)));
        }
        content.getChildren().clear();
        if (!model.missions().isEmpty()) {
            content.getChildren().add(figures(model));
        }
        content.getChildren().add(steps);
        if (model.missions().isEmpty() && !sample) {
            content.getChildren().add(sampleOffer());
        }
        content.getChildren().add(Page.text(texts.get("home.privacy"), "text-muted"));
    }

    private Node figures(HomeModel model) {
        FlowPane figures = new FlowPane(16, 16);
        figures.setAlignment(Pos.CENTER_LEFT);
        figures.getChildren().add(ring(model));
        figures.getChildren()
                .addAll(
                        figure(texts.formats().duration(model.standing().all().minutes()), texts.get("home.hours")),
                        figure(
                                texts.formats()
                                        .number(model.standing().counted().size()),
                                texts.get("home.missions", model.confirmed())),
                        figure(texts.formats().number(model.events()), texts.get("home.events", model.events())));
        return figures;
    }

    private Node ring(HomeModel model) {
        List<Skill> skills =
                model.standing().all().scores().stream().map(SkillScore::skill).toList();
        Set<String> earned = model.standing().all().attributed().stream()
                .map(score -> score.skill().id())
                .collect(Collectors.toSet());
        Label number = new Label(texts.formats().number(model.earned()));
        number.getStyleClass().add("figure");
        VBox words = new VBox(2, number, Page.text(texts.get("home.skills", model.earned()), "text-muted"));
        HBox card = new HBox(16, SkillRing.of(skills, earned, RING), words);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("card", "figure-card");
        return card;
    }

    private static Node figure(String number, String meaning) {
        Label value = new Label(number);
        value.getStyleClass().add("figure");
        Label label = Page.text(meaning, "text-muted");
        VBox box = new VBox(2, value, label);
        box.getStyleClass().addAll("card", "figure-card");
        box.setAccessibleText(number + " " + meaning);
        return box;
    }

    private Node step(HomeModel.Step step, HomeModel.Progress progress) {
        String key = "home.step." + step.name().toLowerCase(Locale.ROOT);
        Label number = new Label(
                progress == HomeModel.Progress.DONE ? "" : String.valueOf(step.ordinal() + 1),
                progress == HomeModel.Progress.DONE ? new FontIcon(Feather.CHECK) : null);
        number.getStyleClass().add("step-number");
        Label title = Page.text(texts.get(key), "step-title");
        Label state = Page.text(texts.get("home.progress." + progress.name().toLowerCase(Locale.ROOT)), "step-state");
        VBox words = new VBox(4, new FlowPane(8, 2, title, state), Page.text(texts.get(key + ".why"), "text-muted"));
        Pair pair = Pair.of(words, Page.wrapping(buttons(step, progress)), WORDS);
        HBox.setHgrow(pair, Priority.ALWAYS);
        HBox card = Page.row(number, pair);
        card.getStyleClass().addAll("card", "step");
        card.pseudoClassStateChanged(NEXT, progress == HomeModel.Progress.NEXT);
        return card;
    }

    private Node[] buttons(HomeModel.Step step, HomeModel.Progress progress) {
        String name = step.name().toLowerCase(Locale.ROOT);
        Button button = progress == HomeModel.Progress.NEXT
                ? Page.mainButton(
                        "home-" + name, texts.get("home.step." + name + ".do"), icon(step), () -> go.accept(step))
                : Page.button(
                        "home-" + name, texts.get("home.step." + name + ".do"), icon(step), () -> go.accept(step));
        button.setDisable(progress == HomeModel.Progress.LATER);
        if (step != HomeModel.Step.LOG) {
            return new Node[] {button};
        }
        return new Node[] {
            Page.button("home-import", texts.get("missions.import"), Feather.UPLOAD, importPlanning), button
        };
    }

    private static Feather icon(HomeModel.Step step) {
        return switch (step) {
            case LOG -> Feather.PLUS;
            case SKILLS -> Feather.AWARD;
            case SHARE -> Feather.SHARE_2;
        };
    }

    private static Node quiet(Node content) {
        VBox card = Page.card(content);
        card.getStyleClass().add("quiet");
        return card;
    }

    private Node sampleOffer() {
        Button start = Page.button("home-sample", texts.get("home.sample.start"), Feather.COMPASS, startSample);
        return quiet(Pair.of(Page.text(texts.get("home.sample")), start, WORDS));
    }
}
