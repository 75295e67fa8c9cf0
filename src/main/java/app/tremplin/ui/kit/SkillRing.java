package app.tremplin.ui.kit;

import app.tremplin.domain.Skill;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;

/// The sign of Tremplin: one segment for each skill, coloured by family, lit when it is earned.
///
/// It repeats what stands in words beside it, so screen readers pass over it.
public final class SkillRing {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final double GAP_DEGREES = 3;

    private SkillRing() {}

    /// A ring of the given diameter in pixels.
    ///
    /// @param earned ids of the skills to light
    public static Pane of(List<Skill> skills, Set<String> earned, double diameter) {
        double thickness = diameter / 8;
        double radius = (diameter - thickness) / 2;
        double share = 360.0 / skills.size();
        List<Skill> ordered = skills.stream()
                .sorted(Comparator.comparingInt(Skill::tieBreakRank))
                .toList();
        Pane ring = new Pane();
        ring.setMinSize(diameter, diameter);
        ring.setPrefSize(diameter, diameter);
        ring.setMaxSize(diameter, diameter);
        ring.setMouseTransparent(true);
        for (int i = 0; i < ordered.size(); i++) {
            Skill skill = ordered.get(i);
            double start = 90 - (i + 1) * share + GAP_DEGREES / 2;
            Arc arc = new Arc(diameter / 2, diameter / 2, radius, radius, start, share - GAP_DEGREES);
            arc.setType(ArcType.OPEN);
            arc.setFill(null);
            arc.setStrokeWidth(thickness);
            arc.setStrokeLineCap(StrokeLineCap.BUTT);
            arc.getStyleClass().addAll("ring-segment", "family-" + skill.familyId());
            arc.pseudoClassStateChanged(LIT, earned.contains(skill.id()));
            ring.getChildren().add(arc);
        }
        return ring;
    }
}
