package app.tremplin.ui.skill;

import app.tremplin.domain.SkillFamily;
import app.tremplin.domain.SkillScore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// All skills as petals, family by family: the longer, the stronger; solid as far as it is confirmed, hatched beyond.
///
/// It repeats what stands in the list, where the keyboard and screen readers find it.
final class SkillWheel extends Pane {

    private static final double HOLE = 0.42;
    private static final double LEAST = 0.08;
    private static final double FAMILY_GAP = 7;
    private static final double GAP = 2;

    private final SkillWords says;
    private final double radius;
    private final Consumer<String> ask;

    /// @param diameter in pixels
    /// @param ask      told of a skill that is chosen
    SkillWheel(SkillWords says, double diameter, Consumer<String> ask) {
        this.says = says;
        this.radius = diameter / 2;
        this.ask = ask;
        setId("wheel");
        getStyleClass().add("wheel");
        setMinSize(diameter, diameter);
        setPrefSize(diameter, diameter);
        setMaxSize(diameter, diameter);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(says.texts().get("skills.count", says.model().earned()));
        draw();
    }

    private void draw() {
        List<SkillFamily> families = says.model().catalogue().families();
        List<SkillScore> scores = says.model().all().scores();
        double share = (360 - FAMILY_GAP * families.size()) / scores.size();
        double at = FAMILY_GAP / 2;
        for (SkillFamily family : families) {
            for (SkillScore score : scores) {
                if (score.skill().familyId().equals(family.id())) {
                    petal(score, at + GAP / 2, at + share - GAP / 2);
                    at += share;
                }
            }
            at += FAMILY_GAP;
        }
    }

    private void petal(SkillScore score, double from, double to) {
        String family = "family-" + score.skill().familyId();
        double all = length(says.model().strength(score));
        double confirmed = length(says.model().confirmedStrength(score));
        List<Path> paths = new ArrayList<>(List.of(sector(HOLE, 1, from, to, "petal-track")));
        if (!score.attributed()) {
            paths.add(sector(HOLE, all, from, to, "petal-unearned"));
        } else if (says.model().confirmedStrength(score) == 0) {
            paths.add(sector(HOLE, all, from, to, "petal-declared"));
        } else {
            paths.add(sector(HOLE, confirmed, from, to, "petal-confirmed"));
            if (all > confirmed) {
                paths.add(sector(confirmed, all, from, to, "petal-declared"));
            }
        }
        Pane petal = new Pane(paths.toArray(Path[]::new));
        petal.getStyleClass().addAll("petal", family);
        petal.setPickOnBounds(false);
        petal.setOnMouseEntered(event -> {
            String time = score.attributed() ? says.time(score) : says.step(score);
            Tooltip.install(petal, new Tooltip(says.label(score.skill()) + " · " + time));
            petal.setOnMouseEntered(null);
        });
        petal.setOnMouseClicked(event -> ask.accept(score.skill().id()));
        getChildren().add(petal);
    }

    /// Where a petal of this strength ends, as a share of the radius.
    private static double length(double strength) {
        return HOLE + (1 - HOLE) * Math.max(LEAST, strength);
    }

    /// A piece of a ring.
    ///
    /// @param inner its inner radius as a share of the wheel's
    /// @param outer its outer radius as a share of the wheel's
    /// @param from  degrees clockwise from the top
    private Path sector(double inner, double outer, double from, double to, String style) {
        Path path = new Path(
                new MoveTo(x(inner, from), y(inner, from)),
                new LineTo(x(outer, from), y(outer, from)),
                new ArcTo(outer * radius, outer * radius, 0, x(outer, to), y(outer, to), false, true),
                new LineTo(x(inner, to), y(inner, to)),
                new ArcTo(inner * radius, inner * radius, 0, x(inner, from), y(inner, from), false, false),
                new ClosePath());
        path.getStyleClass().add(style);
        return path;
    }

    private double x(double share, double degrees) {
        return radius + share * radius * Math.sin(Math.toRadians(degrees));
    }

    private double y(double share, double degrees) {
        return radius - share * radius * Math.cos(Math.toRadians(degrees));
    }
}
