package app.tremplin.export;

import java.util.ArrayList;
import java.util.List;

/// A CV snippet as plain text: one line per engagement and per skill.
final class CvText {

    private CvText() {}

    static String write(CvSnippet snippet) {
        List<String> lines = new ArrayList<>();
        lines.add(snippet.heading());
        lines.add(snippet.totals());
        lines.add("");
        for (CvSnippet.Engagement engagement : snippet.engagements()) {
            lines.add("- " + engagement.role() + "\u00a0— " + engagement.context() + ". "
                    + String.join(" ", engagement.sentences()));
        }
        if (!snippet.skills().isEmpty()) {
            lines.add("");
            lines.add(snippet.skillsHeading());
            snippet.skills().forEach(skill -> lines.add("- " + skill.skill() + "\u00a0— " + skill.fact()));
            lines.add("");
            lines.add(snippet.basis());
        }
        return String.join("\n", lines) + "\n";
    }
}
