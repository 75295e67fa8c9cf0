package app.tremplin.export;

import java.util.ArrayList;
import java.util.List;

/// A CV snippet as Markdown (CommonMark); nothing a person typed is taken for markup.
final class CvMarkdown {

    private CvMarkdown() {}

    static String write(CvSnippet snippet) {
        List<String> lines = new ArrayList<>();
        lines.add("## " + escaped(snippet.heading()));
        lines.add("");
        lines.add(escaped(snippet.totals()));
        lines.add("");
        for (CvSnippet.Engagement engagement : snippet.engagements()) {
            lines.add("- **" + escaped(engagement.role()) + "**\u00a0— " + escaped(engagement.context()) + ". "
                    + escaped(String.join(" ", engagement.sentences())));
        }
        if (!snippet.skills().isEmpty()) {
            lines.add("");
            lines.add("### " + escaped(snippet.skillsHeading()));
            lines.add("");
            snippet.skills()
                    .forEach(
                            skill -> lines.add("- **" + escaped(skill.skill()) + "**\u00a0— " + escaped(skill.fact())));
            lines.add("");
            lines.add(escaped(snippet.basis()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>#|~&]", "\\\\$0");
    }
}
