package app.tremplin.export;

import app.tremplin.domain.Cv;
import java.util.ArrayList;
import java.util.List;

/// A CV as Markdown (CommonMark); nothing a person typed is taken for markup.
final class CvMarkdown {

    private CvMarkdown() {}

    static String write(Cv cv) {
        List<String> lines = new ArrayList<>();
        if (!cv.name().isEmpty()) {
            lines.addAll(List.of("# " + escaped(cv.name()), ""));
        }
        lines.addAll(List.of(
                "## " + escaped(cv.heading()),
                "",
                escaped(String.join(" ", cv.summary().lines()))));
        for (Cv.Engagement engagement : cv.engagements()) {
            lines.addAll(List.of(
                    "", "### " + escaped(String.join(" ", engagement.role().lines())), ""));
            lines.addAll(List.of(escaped(engagement.context()), ""));
            engagement.text().lines().forEach(line -> lines.add("- " + escaped(line)));
            if (!engagement.text().lines().isEmpty()) {
                lines.add("");
            }
            lines.add("*" + escaped(engagement.vouching()) + "*");
        }
        if (!cv.others().isEmpty()) {
            lines.addAll(List.of("", escaped(cv.others())));
        }
        if (!cv.skills().isEmpty()) {
            lines.addAll(List.of("", "## " + escaped(cv.skillsHeading()), ""));
            cv.skills().forEach(skill -> lines.add("- " + line(skill)));
            lines.addAll(List.of("", escaped(cv.basis())));
        }
        if (!cv.proofs().isEmpty()) {
            lines.addAll(List.of("", "## " + escaped(cv.proofsHeading()), ""));
            cv.proofs().forEach(proof -> lines.add("- [" + escaped(proof.words()) + "](" + proof.link() + ")"));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Cv.SkillLine skill) {
        String fact = String.join(" ", skill.fact().lines());
        String label = "**" + escaped(skill.label()) + "**";
        return fact.isEmpty() ? label : label + "\u00a0— " + escaped(fact);
    }

    /// A figure with a full stop at the beginning of a line would begin a list.
    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>#|~&]", "\\\\$0")
                .replaceAll("^([-+=]|\\d+(?=[.)]))", "\\\\$1")
                .replaceAll("^\\\\(\\d+)([.)])", "$1\\\\$2");
    }
}
