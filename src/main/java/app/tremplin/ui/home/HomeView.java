package app.tremplin.ui.home;

import app.tremplin.domain.Bilingual;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.SkillStep;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The home page's nodes: three steps for somebody who begins, and later what they have done and what comes next.
final class HomeView {

    private static final double WORDS = 18;
    private static final double CARD = 24;
    private static final int BEST = 5;
    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

    /// What one can do here.
    interface Actions {
        void go(HomeModel.Step step);

        void go(HomeModel.Task task);

        void openSkill(String id);

        void importPlanning();

        void startSample();
    }

    private final Texts texts;
    private final Catalogue catalogue;
    private final Actions actions;
    private final VBox content = new VBox(16);
    private final ScrollPane root;

    HomeView(Texts texts, Catalogue catalogue, Actions actions) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.actions = actions;
        this.root = Page.scrolling(texts.get("home.title"), texts.get("home.explanation"), content);
    }

    Parent root() {
        return root;
    }

    void show(HomeModel model, boolean sample) {
        content.getChildren().clear();
        if (model.missions().isEmpty()) {
            content.getChildren().add(steps(model));
            if (!sample) {
                content.getChildren().add(sampleOffer());
            }
            content.getChildren().add(Page.text(texts.get("home.privacy"), "text-muted"));
        } else {
            content.getChildren()
                    .addAll(
                            new Figures(texts, model).view(),
                            new CalendarCard(texts, model).view(),
                            Pair.halves(todos(model), skills(model), CARD));
        }
    }

    private VBox todos(HomeModel model) {
        VBox card = Page.card(Page.section(texts.get("home.next")));
        model.upcoming().ifPresent(mission -> {
            String type = catalogue
                    .missionType(mission.facts().missionTypeId())
                    .map(MissionType::name)
                    .map((Bilingual name) -> name.in(texts.language()))
                    .orElse(mission.facts().event());
            Label label = Page.text(
                    texts.get(
                            "home.upcoming",
                            mission.facts().firstDay(),
                            type,
                            mission.facts().event()),
                    "todo-words");
            label.setGraphic(new FontIcon(Feather.CALENDAR));
            card.getChildren().add(label);
        });
        List<HomeModel.Todo> todos = model.todos();
        if (todos.isEmpty()) {
            Label label = Page.text(texts.get("home.next.nothing"), "todo-words");
            label.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
            card.getChildren().add(label);
        }
        todos.forEach(todo -> card.getChildren().add(row(todo)));
        card.getChildren()
                .add(Page.wrapping(
                        Page.mainButton(
                                "home-log",
                                texts.get("home.step.log.do"),
                                Feather.PLUS,
                                () -> actions.go(HomeModel.Step.LOG)),
                        Page.button(
                                "home-import", texts.get("missions.import"), Feather.UPLOAD, actions::importPlanning)));
        return card;
    }

    private Node row(HomeModel.Todo todo) {
        String word = todo.task().name().toLowerCase(Locale.ROOT);
        Label label = Page.text(texts.get("home.todo." + word, todo.count()), "todo-words");
        label.setGraphic(new FontIcon(icon(todo.task())));
        Button button = Page.button(
                "home-todo-" + word,
                texts.get("home.todo." + word + ".do"),
                Feather.ARROW_RIGHT,
                () -> actions.go(todo.task()));
        VBox row = new VBox(6, label, button);
        row.getStyleClass().add("todo");
        return row;
    }

    private static Feather icon(HomeModel.Task task) {
        return switch (task) {
            case NAME -> Feather.USER;
            case BACK_UP -> Feather.SAVE;
            case HAND_IN -> Feather.SEND;
            case BADGE -> Feather.SHIELD;
            case REFLECT -> Feather.EDIT_3;
        };
    }

    private VBox skills(HomeModel model) {
        VBox card = Page.card(Page.section(texts.get("home.best")));
        List<SkillScore> best = model.standing().all().attributed();
        VBox chips = new VBox(6);
        best.stream()
                .limit(BEST)
                .map(SkillScore::skill)
                .forEach(skill -> chips.getChildren().add(chip(skill)));
        card.getChildren().add(best.isEmpty() ? Page.text(texts.get("home.best.none"), "text-muted") : chips);
        if (!model.nearly().isEmpty()) {
            card.getChildren().add(Page.section(texts.get("home.nearly")));
            model.nearly().forEach(step -> card.getChildren().add(nearly(step, model)));
        }
        card.getChildren()
                .add(Page.wrapping(Page.button(
                        "home-skills",
                        texts.get("home.step.skills.do"),
                        Feather.AWARD,
                        () -> actions.go(HomeModel.Step.SKILLS))));
        return card;
    }

    private Button chip(Skill skill) {
        Button chip = new Button(skill.label().in(texts.language()));
        chip.setId("home-skill-" + skill.id());
        chip.setWrapText(true);
        chip.setMaxWidth(Double.MAX_VALUE);
        chip.setMinHeight(Region.USE_PREF_SIZE);
        chip.getStyleClass().addAll("home-chip", "family-" + skill.familyId());
        chip.setOnAction(event -> actions.openSkill(skill.id()));
        return chip;
    }

    private Node nearly(SkillStep step, HomeModel model) {
        Skill skill = model.standing().all().of(step.skillId()).skill();
        String type = catalogue
                .missionType(step.missionTypeId())
                .map(MissionType::name)
                .map((Bilingual name) -> name.in(texts.language()))
                .orElse(step.missionTypeId());
        Label name = Page.text(skill.label().in(texts.language()), "skill-name");
        Label how = Page.text(texts.get("home.nearly.how", texts.formats().duration(step.about()), type), "text-muted");
        return new VBox(2, name, how);
    }

    private Node steps(HomeModel model) {
        VBox steps = new VBox(12);
        for (HomeModel.Step step : HomeModel.Step.values()) {
            steps.getChildren().add(step(step, model.progress(step)));
        }
        return steps;
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
                        "home-" + name, texts.get("home.step." + name + ".do"), icon(step), () -> actions.go(step))
                : Page.button(
                        "home-" + name, texts.get("home.step." + name + ".do"), icon(step), () -> actions.go(step));
        button.setDisable(progress == HomeModel.Progress.LATER);
        if (step != HomeModel.Step.LOG) {
            return new Node[] {button};
        }
        return new Node[] {
            Page.button("home-import", texts.get("missions.import"), Feather.UPLOAD, actions::importPlanning), button
        };
    }

    private static Feather icon(HomeModel.Step step) {
        return switch (step) {
            case LOG -> Feather.PLUS;
            case SKILLS -> Feather.AWARD;
            case SHARE -> Feather.SHARE_2;
        };
    }

    private Node sampleOffer() {
        Button start =
                Page.button("home-sample", texts.get("home.sample.start"), Feather.COMPASS, actions::startSample);
        VBox card = Page.card(Pair.of(Page.text(texts.get("home.sample")), start, WORDS));
        card.getStyleClass().add("quiet");
        return card;
    }
}
