package app.tremplin.export;

import app.tremplin.domain.Cv;
import java.util.List;
import java.util.stream.Collectors;

/// A CV as a fragment of HTML: headings, lists and links, no style of its own, to paste into a page or a document.
final class CvHtml {

    private CvHtml() {}

    static String write(Cv cv) {
        StringBuilder html = new StringBuilder();
        html.append("<article class=\"cv\" lang=\"")
                .append(cv.language().code())
                .append("\">\n");
        if (!cv.name().isEmpty()) {
            html.append(element("h1", cv.name()));
        }
        html.append("<section>\n").append(element("h2", cv.heading()));
        html.append(element("p", joined(cv.summary().lines())));
        cv.engagements().forEach(engagement -> html.append(engagement(engagement)));
        if (!cv.others().isEmpty()) {
            html.append(element("p", cv.others()));
        }
        html.append("</section>\n");
        if (!cv.skills().isEmpty()) {
            html.append("<section>\n").append(element("h2", cv.skillsHeading())).append("<ul>\n");
            cv.skills().forEach(skill -> html.append(skill(skill)));
            html.append("</ul>\n").append("<p><small>" + escaped(cv.basis()) + "</small></p>\n");
            html.append("</section>\n");
        }
        if (!cv.proofs().isEmpty()) {
            html.append("<section>\n").append(element("h2", cv.proofsHeading())).append("<ul>\n");
            cv.proofs()
                    .forEach(proof -> html.append("<li><a href=\"" + escaped(proof.link()) + "\">")
                            .append(escaped(proof.words()) + "</a></li>\n"));
            html.append("</ul>\n</section>\n");
        }
        return html.append("</article>\n").toString();
    }

    private static String engagement(Cv.Engagement engagement) {
        String lines = engagement.text().lines().stream()
                .map(line -> element("li", line))
                .collect(Collectors.joining());
        return "<div>\n" + element("h3", joined(engagement.role().lines()))
                + element("p", engagement.context())
                + (lines.isEmpty() ? "" : "<ul>\n" + lines + "</ul>\n")
                + "<p><em>" + escaped(engagement.vouching()) + "</em></p>\n</div>\n";
    }

    private static String skill(Cv.SkillLine skill) {
        String fact = joined(skill.fact().lines());
        return "<li><strong>" + escaped(skill.label()) + "</strong>"
                + (fact.isEmpty() ? "" : "\u00a0— " + escaped(fact)) + "</li>\n";
    }

    private static String joined(List<String> lines) {
        return String.join(" ", lines);
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
    }

    /// The words as they are, whatever signs are among them; those that run from right to left keep to themselves.
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\u2068", "<bdi>")
                .replace("\u2069", "</bdi>");
    }
}
