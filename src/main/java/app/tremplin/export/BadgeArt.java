package app.tremplin.export;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Skill;
import app.tremplin.text.Texts;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The picture of a badge: an enamel pin with a ring of skills around the name of the event.
public final class BadgeArt {

    private final BadgeDesign design;
    private final BitSet lit;
    private final String facts;
    private final String description;

    private BadgeArt(BadgeDesign design, BitSet lit, String facts, String description) {
        this.design = design;
        this.lit = lit;
        this.facts = facts;
        this.description = description;
    }

    /// The picture of a badge that the volunteer signs, which says so on its ribbon.
    ///
    /// @param title    the event; shrunk, wrapped over three lines or shortened as it needs
    /// @param skillIds the attributed skills, in any order; each is a lit segment
    /// @param minutes  the worked time the badge tells
    /// @param texts    in the language of the picture
    public static BadgeArt selfDeclared(
            String title, Collection<String> skillIds, long minutes, Catalogue catalogue, Texts texts) {
        String ribbon = texts.get("art.self-declared");
        String line = withoutBraces(title);
        BadgeDesign design = new BadgeDesign(
                "/assets/badge/self-declared.svg",
                Map.of("name", line, "event", line, "ribbon", ribbon),
                ring(catalogue));
        return of(design, ribbon, skillIds, minutes, texts);
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
        String by = texts.get("art.issued");
        String name = withoutBraces(organisation);
        String line = withoutBraces(title);
        BadgeDesign design = new BadgeDesign(
                "/assets/badge/organisation.svg",
                Map.of("name", line, "event", line, "by", by, "ribbon", name),
                ring(catalogue));
        return of(design, by + " " + name, skillIds, minutes, texts);
    }

    private static BadgeArt of(
            BadgeDesign design, String signer, Collection<String> skillIds, long minutes, Texts texts) {
        BitSet lit = new BitSet();
        for (int i = 0; i < design.segments(); i++) {
            lit.set(i, skillIds.contains(design.skills().get(i).id()));
        }
        String skills = texts.get("art.skills", skillIds.size());
        String time = texts.formats().duration(minutes);
        return new BadgeArt(design, lit, skills + "  ·  " + time, skills + ", " + time + ". " + signer);
    }

    private static List<Skill> ring(Catalogue catalogue) {
        return catalogue.skills().stream()
                .sorted(Comparator.comparingInt(Skill::tieBreakRank))
                .toList();
    }

    /// Some badge readers count the braces of an SVG file to find the credential.
    private static String withoutBraces(String words) {
        return PlainLine.of(words).replace('{', '(').replace('}', ')');
    }

    /// The drawing itself: well-formed SVG without an XML declaration, free of fonts, scripts, links and braces.
    public String svg() {
        return design.svg(lit, facts, description);
    }

    /// The picture as a PNG file with a transparent background.
    ///
    /// @param pixels width and height; 600 and 1200 are usual
    public byte[] png(int pixels) {
        return SvgPixels.png(SvgPixels.draw(svg(), pixels, pixels));
    }

    /// What it has in common with the event's other badges.
    BadgeDesign design() {
        return design;
    }

    /// The segments of the ring that are lit.
    BitSet lit() {
        return lit;
    }

    /// The line of facts.
    String facts() {
        return facts;
    }
}
