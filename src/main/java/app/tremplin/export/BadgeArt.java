package app.tremplin.export;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Skill;
import app.tremplin.text.Texts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The picture of a badge: an enamel pin with a ring of skills around the name of the event.
public final class BadgeArt {

    private static final Map<String, Enamel> ENAMELS = Map.of(
            "organisation", new Enamel("#2f5bd3", "#dde5f8"),
            "relation-communication", new Enamel("#0b7a6f", "#d8eae7"),
            "comportements-attitudes", new Enamel("#c2500f", "#f6e3d8"));
    private static final Enamel OTHER = new Enamel("#1d2a5d", "#dcdfe9");

    private static final double CENTRE = 600;
    private static final double RING_INNER = 468;
    private static final double RING_OUTER = 540;
    private static final double RING_GAP = 20;

    private final String svg;

    private BadgeArt(String svg) {
        this.svg = svg;
    }

    /// The picture of a badge that the volunteer signs, which says so on its ribbon.
    ///
    /// @param title    the event; shrunk, wrapped over three lines or shortened as it needs
    /// @param skillIds the attributed skills, in any order; each is a lit segment
    /// @param minutes  the worked time the badge tells
    /// @param texts    in the language of the picture
    public static BadgeArt selfDeclared(
            String title, Collection<String> skillIds, long minutes, Catalogue catalogue, Texts texts) {
        SvgTemplate template = new SvgTemplate("/assets/badge/self-declared.svg");
        String ribbon = texts.get("art.self-declared");
        template.say("ribbon", ribbon);
        return filled(template, title, ribbon, skillIds, minutes, catalogue, texts);
    }

    /// The picture of a badge that an organisation signs, whose name stands on the ribbon.
    ///
    /// @param title        the event, or the badge's name; wrapped over three lines or shortened as it needs
    /// @param organisation as it shall stand on the ribbon, on two lines or shortened as it needs
    /// @param skillIds     the attributed skills, in any order; each is a lit segment
    /// @param minutes      the worked time the badge tells
    /// @param texts        in the language of the picture
    public static BadgeArt issued(
            String title,
            String organisation,
            Collection<String> skillIds,
            long minutes,
            Catalogue catalogue,
            Texts texts) {
        SvgTemplate template = new SvgTemplate("/assets/badge/organisation.svg");
        String name = withoutBraces(organisation);
        template.say("by", texts.get("art.issued"));
        template.say("ribbon", name);
        return filled(template, title, texts.get("art.issued") + " " + name, skillIds, minutes, catalogue, texts);
    }

    private static BadgeArt filled(
            SvgTemplate template,
            String title,
            String signer,
            Collection<String> skillIds,
            long minutes,
            Catalogue catalogue,
            Texts texts) {
        String line = withoutBraces(title);
        String skills = texts.get("art.skills", skillIds.size());
        String time = texts.formats().duration(minutes);
        template.say("name", line);
        template.say("description", skills + ", " + time + ". " + signer);
        template.say("event", line);
        template.say("facts", skills + "  ·  " + time);
        drawRing(template, skillIds, catalogue);
        return new BadgeArt(template.svg());
    }

    /// Some badge readers count the braces of an SVG file to find the credential.
    private static String withoutBraces(String words) {
        return PlainLine.of(words).replace('{', '(').replace('}', ')');
    }

    /// The drawing itself: well-formed SVG without an XML declaration, free of fonts, scripts, links and braces.
    public String svg() {
        return svg;
    }

    /// The picture as a PNG file with a transparent background.
    ///
    /// @param pixels width and height; 600 and 1200 are usual
    public byte[] png(int pixels) {
        return SvgPixels.png(SvgPixels.draw(svg, pixels, pixels));
    }

    private static void drawRing(SvgTemplate template, Collection<String> skillIds, Catalogue catalogue) {
        List<Skill> skills = catalogue.skills().stream()
                .sorted(Comparator.comparingInt(Skill::tieBreakRank))
                .toList();
        SkillRing ring = new SkillRing(skills.size(), CENTRE, RING_INNER, RING_OUTER, RING_GAP);
        for (int i = 0; i < skills.size(); i++) {
            Skill skill = skills.get(i);
            boolean lit = skillIds.contains(skill.id());
            Enamel enamel = ENAMELS.getOrDefault(skill.familyId(), OTHER);
            if (lit) {
                template.draw("shade", ring.segment(i), OTHER.lit());
            }
            template.draw(lit ? "lit" : "unlit", ring.segment(i), lit ? enamel.lit() : enamel.unlit());
        }
    }

    private record Enamel(String lit, String unlit) {}
}
