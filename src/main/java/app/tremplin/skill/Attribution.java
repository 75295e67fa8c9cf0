package app.tremplin.skill;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Contribution;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionType;
import app.tremplin.domain.Skill;
import app.tremplin.domain.SkillProfile;
import app.tremplin.domain.SkillScore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The attribution rule: score = sum over missions of minutes × weight; the highest are earned.
///
/// Whole numbers only, so the same missions give the same result in any order. Equal scores are ranked by
/// [Skill#tieBreakRank]. A mission whose type the catalogue does not have earns nothing.
public final class Attribution {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingLong(Ranked::score)
            .reversed()
            .thenComparingInt(ranked -> ranked.skill().tieBreakRank());

    private record Ranked(Skill skill, long score, List<Contribution> trace) {}

    private record Counted(Mission mission, MissionType type) {}

    private Attribution() {}

    /// Ranks every skill of the catalogue.
    ///
    /// @param missions those that count; whoever calls decides which do
    public static SkillProfile of(Catalogue catalogue, Collection<Mission> missions) {
        List<Counted> counted = missions.stream()
                .sorted(Comparator.comparing(Mission::id))
                .flatMap(mission -> type(catalogue, mission).stream().map(type -> new Counted(mission, type)))
                .toList();
        List<Ranked> ranking = catalogue.skills().stream()
                .map(skill -> ranked(skill, counted))
                .sorted(BEST_FIRST)
                .toList();
        List<SkillScore> scores = new ArrayList<>();
        for (Ranked ranked : ranking) {
            int rank = scores.size() + 1;
            boolean attributed = rank <= catalogue.attributed() && ranked.score() > 0;
            scores.add(new SkillScore(ranked.skill(), rank, attributed, ranked.score(), ranked.trace()));
        }
        long minutes =
                counted.stream().mapToLong(entry -> entry.mission().minutes()).sum();
        return new SkillProfile(catalogue.version(), scores, minutes, counted.size());
    }

    private static Optional<MissionType> type(Catalogue catalogue, Mission mission) {
        return catalogue.missionType(mission.facts().missionTypeId());
    }

    private static Ranked ranked(Skill skill, List<Counted> counted) {
        List<Contribution> trace = new ArrayList<>();
        long score = 0;
        for (Counted entry : counted) {
            int weight = entry.type().weight(skill.id());
            Mission mission = entry.mission();
            if (weight > 0 && mission.minutes() > 0) {
                Contribution contribution = new Contribution(
                        mission.id(), entry.type().id(), mission.minutes(), weight, mission.isConfirmed());
                trace.add(contribution);
                score = Math.addExact(score, contribution.points());
            }
        }
        return new Ranked(skill, score, trace);
    }
}
