package app.tremplin.export;

import app.tremplin.domain.Skill;
import java.awt.geom.Path2D;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// What the pictures of an event's badges have in common: the drawing, its words, and the ring of skills.
///
/// @param drawing its place on the class path
/// @param words   by the places of the drawing where they stand
/// @param skills  those of the ring, clockwise from the top
record BadgeDesign(String drawing, Map<String, String> words, List<Skill> skills) {

    /// Width and height of the drawing.
    static final double SIZE = 1_200;

    private static final Map<String, Enamel> ENAMELS = Map.of(
            "organisation", new Enamel("#2f5bd3", "#dde5f8"),
            "relation-communication", new Enamel("#0b7a6f", "#d8eae7"),
            "comportements-attitudes", new Enamel("#c2500f", "#f6e3d8"));
    private static final Enamel OTHER = new Enamel("#1d2a5d", "#dcdfe9");
    private static final String FACTS = "facts";
    private static final double RING_INNER = 468;
    private static final double RING_OUTER = 540;
    private static final double RING_GAP = 20;
    // How far the drawing moves the shades.
    private static final double SHADE_X = 2;
    private static final double SHADE_Y = 5;

    BadgeDesign {
        words = Map.copyOf(words);
        skills = List.copyOf(skills);
    }

    private record Enamel(String lit, String unlit) {}

    /// A line of the drawing as outlines.
    record Line(Path2D outline, String colour) {

        /// Whether any of it is in these rows.
        boolean isWithin(double first, double end) {
            return outline.getBounds2D().getMaxY() >= first
                    && outline.getBounds2D().getMinY() <= end;
        }
    }

    /// The whole drawing.
    ///
    /// @param lit         the segments that are lit
    /// @param facts       the line of facts
    /// @param description for those who do not see it
    String svg(BitSet lit, String facts, String description) {
        SvgTemplate template = filled(lit);
        template.say("description", description);
        template.say(FACTS, facts);
        return template.svg();
    }

    /// The drawing without the line of facts.
    String svg(BitSet lit) {
        return svg(lit, "", "");
    }

    /// The line of facts, where it stands in the drawing.
    Line facts(String words) {
        return new SvgTemplate(drawing).line(FACTS, words);
    }

    int segments() {
        return skills.size();
    }

    /// The segment, its shade included, that a point belongs to: borders run in the middle of the gaps.
    int segment(double x, double y) {
        double turn = Math.atan2(x - SIZE / 2 - SHADE_X / 2, SIZE / 2 + SHADE_Y / 2 - y) / (2 * Math.PI);
        return (int) Math.floor((turn < 0 ? turn + 1 : turn) * segments()) % segments();
    }

    private SvgTemplate filled(BitSet lit) {
        SvgTemplate template = new SvgTemplate(drawing);
        words.forEach(template::say);
        SkillRing ring = new SkillRing(segments(), SIZE / 2, RING_INNER, RING_OUTER, RING_GAP);
        for (int i = 0; i < segments(); i++) {
            Enamel enamel = ENAMELS.getOrDefault(skills.get(i).familyId(), OTHER);
            if (lit.get(i)) {
                template.draw("shade", ring.segment(i), OTHER.lit());
            }
            template.draw(lit.get(i) ? "lit" : "unlit", ring.segment(i), lit.get(i) ? enamel.lit() : enamel.unlit());
        }
        return template;
    }
}
