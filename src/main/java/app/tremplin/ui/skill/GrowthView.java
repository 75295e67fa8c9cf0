package app.tremplin.ui.skill;

import app.tremplin.domain.GrowthPace;
import app.tremplin.domain.GrowthStep;
import app.tremplin.domain.Skill;
import app.tremplin.text.Texts;
import app.tremplin.ui.kit.Choice;
import app.tremplin.ui.kit.Flow;
import app.tremplin.ui.kit.Page;
import app.tremplin.ui.kit.Pair;
import app.tremplin.ui.kit.SkillsPart;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How the profile grew: a line through time for every skill, the time worked above, and every change in words.
final class GrowthView {

    /// More steps than these make neither a picture nor a reading.
    private static final int MOST = 24;

    private static final double NAME_EMS = 15;

    private final SkillWords says;
    private final Texts texts;
    private final SkillsPart.Growth chosen;
    private final List<GrowthStep> steps;
    private final int first;
    private final Parent root;

    /// @param parts  the choice of what to look at
    /// @param steps  the earliest first
    /// @param choose told of another pace
    GrowthView(
            SkillWords says,
            Node parts,
            SkillsPart.Growth chosen,
            List<GrowthStep> steps,
            Consumer<SkillsPart> choose) {
        this.says = says;
        this.texts = says.texts();
        this.chosen = chosen;
        this.steps = steps;
        this.first = Math.max(0, steps.size() - MOST);
        VBox content = new VBox(16);
        if (steps.isEmpty()) {
            content.getChildren().add(Page.text(texts.get("skills.growth.none"), "text-muted"));
        } else {
            content.getChildren()
                    .addAll(paces(choose), chart(), Page.section(texts.get("skills.growth.changes")), changes());
        }
        root = Page.scrolling(texts.get("skills.title"), texts.get("skills.growth.explanation"), parts, content);
    }

    Parent root() {
        return root;
    }

    private Node paces(Consumer<SkillsPart> choose) {
        return Choice.of(
                "pace",
                texts.get("skills.growth.pace"),
                List.of(GrowthPace.values()),
                pace -> texts.get("skills.growth.pace." + pace.name().toLowerCase(Locale.ROOT)),
                chosen.pace(),
                pace -> choose.accept(new SkillsPart.Growth(pace)));
    }

    private Node chart() {
        List<GrowthStep> shown = steps.subList(first, steps.size());
        int now = steps.getLast().earned().size();
        String sum = shown.size() == 1
                ? texts.get("skills.growth.sum.one", name(shown.getLast()), now)
                : texts.get("skills.growth.sum", name(shown.getFirst()), name(shown.getLast()), now);
        VBox card = Page.card(Page.text(sum, "step-title"));
        if (first > 0) {
            card.getChildren().add(Page.text(texts.get("skills.growth.latest", MOST), "text-muted"));
        }
        card.getChildren().add(line(Page.text(texts.get("skills.growth.time"), "skill-kind"), pillars(shown)));
        for (Skill skill : everEarned(shown)) {
            Region words =
                    new VBox(1, Page.text(says.label(skill), "skill-name"), Page.text(since(skill), "skill-kind"));
            List<Boolean> earned =
                    shown.stream().map(step -> step.earned().contains(skill)).toList();
            Region line = line(words, new SpanTrack(earned));
            line.getStyleClass().add("family-" + skill.familyId());
            card.getChildren().add(line);
        }
        return card;
    }

    private Region pillars(List<GrowthStep> shown) {
        Node start = Page.text(name(shown.getFirst()), "skill-kind");
        Node end = Page.text(name(shown.getLast()), "skill-kind");
        HBox ends = new HBox(8, start, Page.spring(), end);
        ends.setVisible(shown.size() > 1);
        Pillars pillars = new Pillars(shown.stream().map(GrowthStep::minutes).toList());
        return new VBox(4, pillars, ends);
    }

    private static Region line(Region words, Region picture) {
        return Pair.halves(words, picture, NAME_EMS);
    }

    /// The skills that stood earned at any time, those earned first before the others, family by family.
    private List<Skill> everEarned(List<GrowthStep> shown) {
        Set<Skill> all = new LinkedHashSet<>();
        shown.forEach(step -> all.addAll(step.earned()));
        return says.model().catalogue().families().stream()
                .flatMap(family -> all.stream().filter(skill -> skill.familyId().equals(family.id())))
                .toList();
    }

    private String since(Skill skill) {
        int last = steps.size() - 1;
        if (!steps.get(last).earned().contains(skill)) {
            int lost = last;
            while (!steps.get(lost - 1).earned().contains(skill)) {
                lost--;
            }
            return texts.get("skills.growth.until", name(steps.get(lost)));
        }
        int since = last;
        while (since > 0 && steps.get(since - 1).earned().contains(skill)) {
            since--;
        }
        return texts.get("skills.growth.since", name(steps.get(since)));
    }

    private Node changes() {
        VBox list = new VBox(8);
        list.setId("growth-changes");
        for (int i = steps.size() - 1; i >= first; i--) {
            GrowthStep step = steps.get(i);
            List<Skill> before = i == 0 ? List.of() : steps.get(i - 1).earned();
            List<Skill> gained = without(step.earned(), before);
            List<Skill> lost = without(before, step.earned());
            VBox box = new VBox(
                    6,
                    Page.text(name(step), "skill-name"),
                    Page.text(
                            texts.get(
                                    "skills.growth.step",
                                    says.duration(step.minutes()),
                                    texts.formats().period(step.firstDay(), step.lastDay())),
                            "skill-kind"));
            box.getStyleClass().add("move-row");
            if (gained.isEmpty() && lost.isEmpty()) {
                box.getChildren().add(Page.text(texts.get("skills.growth.same"), "text-muted"));
            }
            chips(box, Feather.PLUS_CIRCLE, "skills.growth.gained", gained);
            chips(box, Feather.MINUS_CIRCLE, "skills.growth.lost", lost);
            list.getChildren().add(box);
        }
        return list;
    }

    private void chips(VBox box, Feather icon, String key, List<Skill> skills) {
        if (!skills.isEmpty()) {
            Flow chips = new Flow(6, 6);
            skills.forEach(skill -> chips.add(Page.text(says.label(skill), "skill-chip")));
            Node words = Page.text(texts.get(key, skills.size()));
            HBox.setHgrow(words, Priority.ALWAYS);
            box.getChildren().addAll(new HBox(8, new FontIcon(icon), words), chips);
        }
    }

    private static List<Skill> without(List<Skill> all, List<Skill> others) {
        List<Skill> left = new ArrayList<>(all);
        left.removeAll(others);
        return left;
    }

    private String name(GrowthStep step) {
        return switch (chosen.pace()) {
            case MONTH -> texts.formats().month(YearMonth.from(step.lastDay()));
            case YEAR -> String.valueOf(step.lastDay().getYear());
            case EVENT -> step.event();
        };
    }
}
