package app.tremplin.export;

import app.tremplin.domain.Cv;
import app.tremplin.domain.LinkedInEntry;
import app.tremplin.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A CV as the fields of LinkedIn's volunteering section, which has no import: each is copied by hand.
public final class CvLinkedIn {

    /// LinkedIn's own bound on a description.
    private static final int DESCRIPTION = 2_000;

    /// Only where LinkedIn's list has a cause that is evident from the mission; it has none for sport.
    private static final Map<String, String> CAUSES = Map.of(
            "secours-medical", "health",
            "accompagnement-pmr", "social",
            "support-technologique", "technology");

    private CvLinkedIn() {}

    /// One entry for each engagement, in the order of the CV.
    public static List<LinkedInEntry> entries(Cv cv) {
        Texts texts = Texts.of(cv.language());
        return cv.engagements().stream()
                .map(engagement -> new LinkedInEntry(
                        CvWording.bare(String.join(" ", engagement.role().lines())),
                        engagement.event(),
                        cause(engagement, texts),
                        engagement.firstDay(),
                        engagement.lastDay(),
                        description(engagement)))
                .toList();
    }

    /// A month as LinkedIn asks for it, such as "juillet 2024".
    public static String month(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", texts.language().locale())
                .format(day);
    }

    static String write(Cv cv) {
        Texts texts = Texts.of(cv.language());
        List<String> lines = new ArrayList<>();
        for (LinkedInEntry entry : entries(cv)) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(field(texts, "organisation", entry.organisation()));
            lines.add(field(texts, "role", entry.role()));
            if (!entry.cause().isEmpty()) {
                lines.add(field(texts, "cause", entry.cause()));
            }
            lines.add(field(texts, "from", month(entry.from(), texts)));
            lines.add(field(texts, "to", month(entry.to(), texts)));
            lines.add(field(texts, "description", entry.description()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String field(Texts texts, String name, String value) {
        return texts.get("cv.linkedin.line", texts.get("cv.linkedin." + name), value);
    }

    private static String cause(Cv.Engagement engagement, Texts texts) {
        String cause = CAUSES.get(engagement.missionTypeId());
        return cause == null ? "" : texts.get("cv.cause." + cause);
    }

    /// As many whole lines as fit.
    private static String description(Cv.Engagement engagement) {
        List<String> lines = new ArrayList<>();
        lines.add(engagement.context());
        lines.addAll(engagement.text().lines());
        String last = engagement.vouching();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String bare = CvWording.bare(line);
            if (text.length() + bare.length() + last.length() + 2 <= DESCRIPTION) {
                text.append(bare).append('\n');
            }
        }
        return shortened(text + CvWording.bare(last));
    }

    private static String shortened(String text) {
        return text.length() <= DESCRIPTION ? text : text.substring(0, DESCRIPTION - 1) + "…";
    }
}
