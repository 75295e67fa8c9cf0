package app.tremplin.ui.skill;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Contribution;
import app.tremplin.domain.Id;
import app.tremplin.domain.Language;
import app.tremplin.domain.Mission;
import app.tremplin.domain.SkillFamily;
import app.tremplin.domain.SkillKind;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.SkillStep;
import app.tremplin.domain.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the skills page knows: which skills are earned, how strongly, and why.
///
/// It looks through all missions, so make it off the window's thread.
final class SkillsModel {

    /// How the earned skills are arranged.
    enum Order {
        RANK,
        FAMILY,
        KIND
    }

    /// Skills under one heading.
    sealed interface Group {
        List<SkillScore> scores();

        /// All of them.
        record Whole(List<SkillScore> scores) implements Group {}

        /// Those of a family.
        record Family(SkillFamily family, List<SkillScore> scores) implements Group {}

        /// Those of a kind.
        record Kind(SkillKind kind, List<SkillScore> scores) implements Group {}
    }

    /// What one mission adds to a score, as one line of the table.
    ///
    /// @param share of the score, 0 to 1
    record Reason(Mission mission, String type, int minutes, int weight, long points, double share) {}

    private final Catalogue catalogue;
    private final Standing standing;
    private final Language language;
    private final Map<Id<Mission>, Mission> missions;

    SkillsModel(Catalogue catalogue, Standing standing, Language language) {
        this.catalogue = catalogue;
        this.standing = standing;
        this.language = language;
        this.missions = standing.counted().stream().collect(Collectors.toMap(Mission::id, Function.identity()));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Standing standing() {
        return standing;
    }

    SkillProfile all() {
        return standing.all();
    }

    boolean isEmpty() {
        return all().attributed().isEmpty();
    }

    int earned() {
        return all().attributed().size();
    }

    int earnedWhenConfirmed() {
        return standing.confirmed().attributed().size();
    }

    /// The earned skills, best first, in groups.
    List<Group> groups(Order order) {
        List<SkillScore> earned = all().attributed();
        Stream<Group> groups = switch (order) {
            case RANK -> Stream.of(new Group.Whole(earned));
            case FAMILY -> catalogue.families().stream().map(family -> new Group.Family(family, of(family, earned)));
            case KIND ->
                Stream.of(SkillKind.values())
                        .map(kind -> new Group.Kind(
                                kind,
                                earned.stream()
                                        .filter(score -> score.skill().kind() == kind)
                                        .toList()));
        };
        return groups.filter(group -> !group.scores().isEmpty()).toList();
    }

    /// The skills that are not earned yet, the nearest first.
    List<SkillScore> rest() {
        return all().scores().stream().filter(score -> !score.attributed()).toList();
    }

    /// How many skills of a family there are.
    long size(SkillFamily family) {
        return of(family, all().scores()).size();
    }

    /// How many skills of a family are earned.
    long earned(SkillFamily family) {
        return of(family, all().attributed()).size();
    }

    /// The score as a share of the best one, 0 to 1.
    double strength(SkillScore score) {
        return share(score.score());
    }

    /// The part of [#strength] that confirmed missions give, 0 to 1.
    double confirmedStrength(SkillScore score) {
        return share(whenConfirmed(score).score());
    }

    /// The minutes of the confirmed missions behind a score.
    long confirmedMinutes(SkillScore score) {
        return whenConfirmed(score).minutes();
    }

    /// Where a skill stands when confirmed missions count alone.
    SkillScore whenConfirmed(SkillScore score) {
        return standing.confirmed().of(score.skill().id());
    }

    /// The missions behind a score, those that give most first.
    ///
    /// @param most how many of them
    List<Reason> reasons(SkillScore score, int most) {
        return score.trace().stream()
                .sorted(Comparator.comparingLong(Contribution::points).reversed())
                .limit(most)
                .flatMap(part ->
                        Stream.ofNullable(missions.get(part.mission())).map(mission -> reason(part, mission, score)))
                .toList();
    }

    /// The steps to skills that are not earned yet, the shortest first.
    List<SkillStep> nearest(int most) {
        return standing.steps().stream()
                .sorted(Comparator.comparingInt(SkillStep::minutes))
                .limit(most)
                .toList();
    }

    /// The shortest way to a skill that is not earned yet.
    Optional<SkillStep> step(SkillScore score) {
        return standing.stepTo(score.skill().id());
    }

    /// A mission type's name; its id when the catalogue no longer has it.
    String typeName(String id) {
        return catalogue.missionType(id).map(type -> type.name().in(language)).orElse(id);
    }

    private Reason reason(Contribution part, Mission mission, SkillScore score) {
        return new Reason(
                mission,
                typeName(part.missionTypeId()),
                part.minutes(),
                part.weight(),
                part.points(),
                (double) part.points() / score.score());
    }

    private double share(long points) {
        long best = all().scores().getFirst().score();
        return best == 0 ? 0 : (double) points / best;
    }

    private static List<SkillScore> of(SkillFamily family, List<SkillScore> scores) {
        return scores.stream()
                .filter(score -> score.skill().familyId().equals(family.id()))
                .toList();
    }
}
