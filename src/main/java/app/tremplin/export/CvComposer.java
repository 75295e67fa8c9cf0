package app.tremplin.export;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Contribution;
import app.tremplin.domain.Mission;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.Volunteer;
import app.tremplin.text.Texts;
import java.text.Bidi;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the facts of a volunteer into the words of a CV.
public final class CvComposer {

    private static final int SHORT = 90;

    private final Catalogue catalogue;
    private final Texts texts;

    /// @param texts in the language of the CV
    public CvComposer(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /// The snippet of `volunteer`. Refused missions and those that are not over on `today` are left out.
    ///
    /// @param missions of the volunteer, in any order
    /// @param profile  made from the same missions with the same catalogue
    public CvSnippet compose(Volunteer volunteer, List<Mission> missions, SkillProfile profile, LocalDate today) {
        List<CvEngagement> engagements = CvEngagement.of(
                missions.stream().filter(mission -> mission.countsOn(today)).toList());
        String name = isolated(PlainLine.of(volunteer.name()));
        return new CvSnippet(
                name.isEmpty() ? texts.get("cv.heading") : texts.get("cv.heading.named", name),
                totals(engagements),
                engagements.stream().map(this::engagement).toList(),
                texts.get("cv.skills"),
                profile.attributed().stream().map(this::skill).toList(),
                texts.get("cv.basis", profile.catalogueVersion()));
    }

    private String totals(List<CvEngagement> engagements) {
        long minutes = engagements.stream().mapToLong(CvEngagement::minutes).sum();
        long confirmed =
                engagements.stream().mapToLong(CvEngagement::confirmedMinutes).sum();
        long missions = engagements.stream().mapToLong(e -> e.missions().size()).sum();
        long events = engagements.stream()
                .map(e -> e.event().toLowerCase(texts.language().locale()))
                .distinct()
                .count();
        return texts.get("cv.totals", missions, events, vouched(minutes, confirmed));
    }

    private CvSnippet.Engagement engagement(CvEngagement engagement) {
        String place = Stream.of(isolated(engagement.event()), list(engagement.sites()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String when = period(engagement.firstDay(), engagement.lastDay());
        return new CvSnippet.Engagement(
                role(engagement.missionTypeId()),
                texts.get("cv.context", place, when, duration(engagement.minutes())),
                sentences(engagement));
    }

    private List<String> sentences(CvEngagement engagement) {
        List<String> sentences = new ArrayList<>();
        engagement.results().forEach(result -> sentences.add(isolated(sentence(result))));
        if (!engagement.languages().isEmpty()) {
            sentences.add(texts.get("cv.languages", engagement.languages().size(), list(engagement.languages())));
        }
        String people =
                list(engagement.peopleMet().stream().map(CvComposer::unstopped).toList());
        if (!people.isEmpty() && people.length() <= SHORT) {
            sentences.add(texts.get("cv.people", people));
        }
        sentences.add(vouching(engagement));
        return sentences;
    }

    private String vouching(CvEngagement engagement) {
        long confirmed = engagement.confirmedMinutes();
        long declared = engagement.minutes() - confirmed;
        if (confirmed == 0) {
            return texts.get("cv.declared");
        }
        String by = list(engagement.confirmedBy());
        return declared == 0
                ? texts.get("cv.confirmed", by)
                : texts.get("cv.partly", by, duration(confirmed), duration(declared));
    }

    private CvSnippet.SkillLine skill(SkillScore score) {
        Map<String, List<Contribution>> byType = score.trace().stream()
                .collect(Collectors.groupingBy(Contribution::missionTypeId, TreeMap::new, Collectors.toList()));
        List<Contribution> most = byType.values().stream()
                .max(Comparator.comparingLong(CvComposer::points))
                .orElseThrow(() -> new IllegalArgumentException("an attributed skill has a trace"));
        long minutes = most.stream().mapToLong(Contribution::minutes).sum();
        long confirmed = most.stream()
                .filter(Contribution::confirmed)
                .mapToLong(Contribution::minutes)
                .sum();
        String role = role(most.getFirst().missionTypeId());
        return new CvSnippet.SkillLine(
                score.skill().label().in(texts.language()),
                texts.get("cv.skill.fact", role, vouched(minutes, confirmed)));
    }

    private String role(String missionTypeId) {
        return catalogue
                .missionType(missionTypeId)
                .map(type -> type.name().in(texts.language()))
                .orElseGet(() -> texts.get("cv.role.unknown"));
    }

    private static long points(List<Contribution> contributions) {
        return contributions.stream().mapToLong(Contribution::points).sum();
    }

    /// The time, and in words how much of it is confirmed.
    private String vouched(long minutes, long confirmed) {
        if (confirmed == 0) {
            return texts.get("cv.time.declared", duration(minutes), minutes);
        }
        return confirmed == minutes
                ? texts.get("cv.time.confirmed", duration(minutes), minutes)
                : texts.get("cv.time.partly", duration(minutes), duration(confirmed), confirmed);
    }

    private String duration(long minutes) {
        return texts.formats().duration(minutes);
    }

    /// The months from the first to the last day.
    private String period(LocalDate first, LocalDate last) {
        DateTimeFormatter month =
                DateTimeFormatter.ofPattern("MMMM", texts.language().locale());
        DateTimeFormatter full =
                DateTimeFormatter.ofPattern("MMMM\u00a0yyyy", texts.language().locale());
        if (first.getYear() != last.getYear()) {
            return full.format(first) + "\u00a0– " + full.format(last);
        }
        return first.getMonth() == last.getMonth() ? full.format(last) : month.format(first) + "–" + full.format(last);
    }

    private String list(List<String> items) {
        return texts.formats().list(items.stream().map(CvComposer::isolated).toList());
    }

    private static String sentence(String text) {
        String closed = text.matches(".*[.!?…。！？؟][\\s\u00a0»”\"’)]*") ? text : text + ".";
        int second = closed.offsetByCodePoints(0, 1);
        return closed.substring(0, second).toUpperCase(Locale.ROOT) + closed.substring(second);
    }

    private static String unstopped(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /// Words that run from right to left must not turn the punctuation and figures around them.
    private static String isolated(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? "\u2068" + text + "\u2069" : text;
    }
}
