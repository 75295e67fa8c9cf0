package app.tremplin.skill;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import app.tremplin.domain.SkillStep;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;

/// Finds the least time, and the mission type, that would earn a skill not earned yet.
public final class NextStep {

    /// A step longer than this is not advice any more: 1,000 hours.
    private static final int MOST_MINUTES = 1_000 * 60;

    private NextStep() {}

    /// The shortest step to `skillId`, in whole minutes; empty when it is earned already or no mission type gets there
    /// within 1,000 hours. Among equally short ones, the type that weights the skill most, then the first of the
    /// catalogue.
    public static Optional<SkillStep> to(String skillId, SkillProfile profile, Catalogue catalogue) {
        SkillScore wanted = profile.of(skillId);
        if (wanted.attributed()) {
            return Optional.empty();
        }
        return catalogue.missionTypes().stream()
                .flatMap(type -> minutes(wanted, type, profile, catalogue.attributed())
                        .mapToObj(minutes -> new SkillStep(skillId, type.id(), (int) minutes)))
                .min(Comparator.comparingInt(SkillStep::minutes)
                        .thenComparing(step -> -weight(catalogue, step.missionTypeId(), skillId)));
    }

    private static int weight(Catalogue catalogue, String typeId, String skillId) {
        return catalogue.missionType(typeId).map(type -> type.weight(skillId)).orElse(0);
    }

    /// Rank changes only where two straight lines `score + minutes × weight` cross, so trying those minutes is exact.
    private static LongStream minutes(SkillScore wanted, MissionType type, SkillProfile profile, int attributed) {
        int weight = type.weight(wanted.skill().id());
        if (weight == 0) {
            return LongStream.empty();
        }
        return LongStream.concat(
                        LongStream.of(1),
                        profile.scores().stream()
                                .filter(other ->
                                        weight > type.weight(other.skill().id()))
                                .mapToLong(other -> crossing(wanted, other, weight, type)))
                .filter(minutes -> minutes >= 1 && minutes <= MOST_MINUTES)
                .filter(minutes -> isEarned(wanted, minutes, type, profile, attributed))
                .sorted()
                .limit(1);
    }

    /// The first whole minute at which `wanted` stands before `other`.
    private static long crossing(SkillScore wanted, SkillScore other, int weight, MissionType type) {
        long gap = other.score() - wanted.score();
        long closing = weight - type.weight(other.skill().id());
        boolean winsTies = wanted.skill().tieBreakRank() < other.skill().tieBreakRank();
        return winsTies ? Math.ceilDiv(gap, closing) : Math.floorDiv(gap, closing) + 1;
    }

    private static boolean isEarned(
            SkillScore wanted, long minutes, MissionType type, SkillProfile profile, int attributed) {
        long score = wanted.score() + minutes * type.weight(wanted.skill().id());
        long before = profile.scores().stream()
                .filter(other -> other != wanted)
                .filter(other -> {
                    long theirs =
                            other.score() + minutes * type.weight(other.skill().id());
                    return theirs > score
                            || theirs == score
                                    && other.skill().tieBreakRank()
                                            < wanted.skill().tieBreakRank();
                })
                .count();
        return before < attributed;
    }
}
