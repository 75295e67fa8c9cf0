package app.tremplin.export;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Contribution;
import app.tremplin.domain.Cv;
import app.tremplin.domain.CvBlock;
import app.tremplin.domain.CvChoices;
import app.tremplin.domain.CvEdit;
import app.tremplin.domain.Id;
import app.tremplin.domain.Mission;
import app.tremplin.domain.SkillScore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the facts of a volunteer into the words of a CV.
public final class CvComposer {

    private final Catalogue catalogue;
    private final CvChoices choices;
    private final Map<String, CvEdit> edits;
    private final CvWording wording;
    private final CvSentences sentences;

    /// @param edits what the person wrote in this language and tone, by the key of its block
    public CvComposer(Catalogue catalogue, CvChoices choices, Map<String, CvEdit> edits) {
        this.catalogue = catalogue;
        this.choices = choices;
        this.edits = Map.copyOf(edits);
        this.wording = new CvWording(choices.language());
        this.sentences = new CvSentences(wording);
    }

    /// The CV of these facts.
    public Cv compose(CvFacts facts) {
        List<CvEngagement> engagements = CvEngagement.of(facts.missions()).stream()
                .flatMap(engagement -> engagement.without(choices.missionsLeftOut()).stream())
                .toList();
        List<CvEngagement> told = told(engagements);
        String email = facts.volunteer().emails().stream().findFirst().orElse("");
        return new Cv(
                choices.language(),
                CvWording.isolated(PlainLine.of(facts.volunteer().name())),
                email,
                wording.say("cv.heading"),
                block("summary-" + choices.word(), engagements.isEmpty() ? "" : summary(engagements)),
                told.stream().map(this::engagement).toList(),
                others(engagements, told),
                wording.say("cv.skills"),
                skills(facts, engagements),
                wording.say("cv.basis", facts.profile().catalogueVersion()),
                wording.say("cv.proof"),
                choices.proof() ? facts.proofs().stream().map(this::proof).toList() : List.of());
    }

    /// The attributed skills in the chosen order, those left out included.
    public static List<SkillScore> ordered(List<SkillScore> attributed, List<String> order) {
        return attributed.stream()
                .sorted(Comparator.comparingInt((SkillScore score) -> {
                            int place = order.indexOf(score.skill().id());
                            return place < 0 ? Integer.MAX_VALUE : place;
                        })
                        .thenComparingInt(SkillScore::rank))
                .toList();
    }

    /// The longest engagements, in the order they came.
    private List<CvEngagement> told(List<CvEngagement> engagements) {
        Set<Id<Mission>> longest = engagements.stream()
                .sorted(Comparator.comparingLong(CvEngagement::minutes).reversed())
                .limit(choices.length().engagements())
                .map(CvEngagement::key)
                .collect(Collectors.toSet());
        return engagements.stream()
                .filter(engagement -> longest.contains(engagement.key()))
                .toList();
    }

    private String summary(List<CvEngagement> engagements) {
        long missions = engagements.stream().mapToLong(e -> e.missions().size()).sum();
        long events = engagements.stream()
                .map(e -> e.event().toLowerCase(wording.locale()))
                .distinct()
                .count();
        return wording.say("cv.totals", word(), events, missions, time(engagements));
    }

    private String others(List<CvEngagement> all, List<CvEngagement> told) {
        Set<Id<Mission>> keys = told.stream().map(CvEngagement::key).collect(Collectors.toSet());
        List<CvEngagement> others =
                all.stream().filter(each -> !keys.contains(each.key())).toList();
        return others.isEmpty() ? "" : wording.say("cv.others", others.size(), time(others));
    }

    private String time(List<CvEngagement> engagements) {
        return wording.vouched(
                engagements.stream().mapToLong(CvEngagement::minutes).sum(),
                engagements.stream().mapToLong(CvEngagement::confirmedMinutes).sum());
    }

    private Cv.Engagement engagement(CvEngagement engagement) {
        String sites = wording.list(engagement.sites());
        String where = Stream.of(CvWording.isolated(engagement.event()), sites)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String when = wording.period(engagement.firstDay(), engagement.lastDay());
        return new Cv.Engagement(
                named(block("role-" + choices.word() + "-" + engagement.key(), role(engagement.missionTypeId()))),
                engagement.missionTypeId(),
                engagement.event(),
                engagement.sites(),
                engagement.confirmedBy(),
                engagement.firstDay(),
                engagement.lastDay(),
                engagement.minutes(),
                vouched(engagement),
                wording.say("cv.context", where, when, wording.duration(engagement.minutes())),
                block("text-" + engagement.key(), sentences.of(engagement, choices.tone())),
                vouching(engagement));
    }

    private static Cv.Vouched vouched(CvEngagement engagement) {
        long confirmed = engagement.confirmedMinutes();
        if (confirmed == 0) {
            return Cv.Vouched.DECLARED;
        }
        return confirmed == engagement.minutes() ? Cv.Vouched.CONFIRMED : Cv.Vouched.PARTLY;
    }

    private String vouching(CvEngagement engagement) {
        long confirmed = engagement.confirmedMinutes();
        String by = wording.list(engagement.confirmedBy());
        return switch (vouched(engagement)) {
            case DECLARED -> wording.say("cv.declared");
            case CONFIRMED -> wording.say("cv.confirmed", by);
            case PARTLY ->
                wording.say(
                        "cv.partly",
                        by,
                        wording.duration(confirmed),
                        wording.duration(engagement.minutes() - confirmed));
        };
    }

    private List<Cv.SkillLine> skills(CvFacts facts, List<CvEngagement> engagements) {
        Set<Id<Mission>> chosen = engagements.stream()
                .map(CvEngagement::missions)
                .flatMap(Collection::stream)
                .map(Mission::id)
                .collect(Collectors.toSet());
        return ordered(facts.profile().attributed(), choices.skillOrder()).stream()
                .filter(score -> !choices.skillsLeftOut().contains(score.skill().id()))
                .limit(choices.length().skills())
                .map(score -> skill(score, chosen))
                .toList();
    }

    /// A skill speaks through the missions that are told, unless it comes from others alone.
    private Cv.SkillLine skill(SkillScore score, Set<Id<Mission>> chosen) {
        List<Contribution> told = score.trace().stream()
                .filter(contribution -> chosen.contains(contribution.mission()))
                .toList();
        Map<String, List<Contribution>> byType = (told.isEmpty() ? score.trace() : told)
                .stream()
                        .collect(Collectors.groupingBy(Contribution::missionTypeId, TreeMap::new, Collectors.toList()));
        List<Contribution> most = byType.values().stream()
                .max(Comparator.comparingLong(CvComposer::points))
                .orElseThrow(() -> new IllegalArgumentException("an attributed skill has a trace"));
        long minutes = most.stream().mapToLong(Contribution::minutes).sum();
        long confirmed = most.stream()
                .filter(Contribution::confirmed)
                .mapToLong(Contribution::minutes)
                .sum();
        String label = score.skill().label().in(choices.language());
        String type = typeName(most.getFirst().missionTypeId());
        return new Cv.SkillLine(
                score.skill(),
                label,
                block(
                        "skill-" + score.skill().id(),
                        wording.say("cv.skill.fact", type, wording.vouched(minutes, confirmed))));
    }

    private Cv.Proof proof(CvFacts.Badge badge) {
        String title = CvWording.isolated(PlainLine.of(badge.title()));
        String issuer = PlainLine.of(badge.issuer());
        String words = issuer.isEmpty()
                ? wording.say("cv.proof.own", title, badge.signed())
                : wording.say("cv.proof.issued", title, CvWording.isolated(issuer), badge.signed());
        return new Cv.Proof(PlainLine.of(badge.title()), issuer, badge.signed(), badge.link(), words);
    }

    private String word() {
        return wording.say("cv.word." + choices.word().name().toLowerCase(Locale.ROOT));
    }

    private String role(String missionTypeId) {
        return catalogue.missionType(missionTypeId).isEmpty()
                ? word()
                : wording.say("cv.role", word(), typeName(missionTypeId));
    }

    private String typeName(String missionTypeId) {
        return catalogue
                .missionType(missionTypeId)
                .map(type -> type.name().in(choices.language()))
                .orElseGet(() -> wording.say("cv.role.unknown"));
    }

    private CvBlock block(String key, String composed) {
        return new CvBlock(key, composed, Optional.ofNullable(edits.get(key)).map(CvComposer::plain));
    }

    /// What a person typed, line by line, as any document can carry it.
    private static CvEdit plain(CvEdit edit) {
        String text = edit.text()
                .lines()
                .map(PlainLine::of)
                .filter(line -> !line.isEmpty())
                .map(CvWording::isolated)
                .collect(Collectors.joining("\n"));
        return new CvEdit(edit.composed(), text);
    }

    /// An engagement without a name would be no heading.
    private static CvBlock named(CvBlock role) {
        return role.lines().isEmpty() ? new CvBlock(role.key(), role.composed(), Optional.empty()) : role;
    }

    private static long points(List<Contribution> contributions) {
        return contributions.stream().mapToLong(Contribution::points).sum();
    }
}
