package app.tremplin.export;

import app.tremplin.domain.Cv;
import java.util.ArrayList;
import java.util.List;

/// A CV as plain text: one line for each fact, for forms, mails and recruiters' software.
final class CvText {

    private CvText() {}

    static String write(Cv cv) {
        List<String> lines = new ArrayList<>();
        if (!cv.name().isEmpty()) {
            lines.add(cv.name());
        }
        lines.add(cv.heading());
        lines.addAll(cv.summary().lines());
        for (Cv.Engagement engagement : cv.engagements()) {
            lines.add("");
            lines.addAll(engagement.role().lines());
            lines.add(engagement.context());
            engagement.text().lines().forEach(line -> lines.add("- " + line));
            lines.add(engagement.vouching());
        }
        if (!cv.others().isEmpty()) {
            lines.add("");
            lines.add(cv.others());
        }
        if (!cv.skills().isEmpty()) {
            lines.add("");
            lines.add(cv.skillsHeading());
            cv.skills().forEach(skill -> lines.add("- " + line(skill)));
            lines.add(cv.basis());
        }
        if (!cv.proofs().isEmpty()) {
            lines.add("");
            lines.add(cv.proofsHeading());
            cv.proofs().forEach(proof -> lines.addAll(List.of("- " + proof.words(), proof.link())));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(Cv.SkillLine skill) {
        String fact = String.join(" ", skill.fact().lines());
        return fact.isEmpty() ? skill.label() : skill.label() + "\u00a0— " + fact;
    }
}
