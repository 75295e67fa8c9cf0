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
import java.util.Map;
import java.util.stream.Collectors;

/// The attribution rule: score = sum over missions of minutes × weight; the highest are earned.
///
/// Whole numbers only, so the same missions give the same result in any order. Equal scores are ranked by
/// [Skill#tieBreakRank]. A mission whose type the catalogue does not have earns nothing.
public final class Attribution {

    private static final Comparator<Tally> BEST_FIRST =
            Comparator.comparingLong(Tally::score).reversed().thenComparingInt(tally -> tally.skill.tieBreakRank());

    /// What adds up for one skill.
    private static final class Tally {

        private final Skill skill;
        private final List<Contribution> trace = new ArrayList<>();
        private long score;

        private Tally(Skill skill) {
            this.skill = skill;
        }

        private void add(Contribution contribution) {
            trace.add(contribution);
            score = Math.addExact(score, contribution.points());
        }

        private long score() {
            return score;
        }
    }

    /// A skill that a mission type exercises.
    ///
    /// @param weight 1 to 10
    private record Share(Tally tally, int weight) {}

    private Attribution() {}

    /// Ranks every skill of the catalogue.
    ///
    /// @param missions those that count; whoever calls decides which do
    public static SkillProfile of(Catalogue catalogue, Collection<Mission> missions) {
        List<Tally> tallies = catalogue.skills().stream().map(Tally::new).toList();
        Map<String, List<Share>> shares = catalogue.missionTypes().stream()
                .collect(Collectors.toMap(MissionType::id, type -> shares(type, tallies)));
        List<Mission> counted = missions.stream()
                .filter(mission -> shares.containsKey(mission.facts().missionTypeId()))
                .sorted(Comparator.comparing(Mission::id))
                .toList();
        for (Mission mission : counted) {
            String type = mission.facts().missionTypeId();
            int minutes = mission.minutes();
            if (minutes > 0) {
                for (Share share : shares.getOrDefault(type, List.of())) {
                    share.tally()
                            .add(new Contribution(mission.id(), type, minutes, share.weight(), mission.isConfirmed()));
                }
            }
        }
        return new SkillProfile(
                catalogue.version(),
                ranked(tallies, catalogue.attributed()),
                counted.stream().mapToLong(Mission::minutes).sum(),
                counted.size());
    }

    private static List<Share> shares(MissionType type, List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> new Share(tally, type.weight(tally.skill.id())))
                .filter(share -> share.weight() > 0)
                .toList();
    }

    private static List<SkillScore> ranked(List<Tally> tallies, int attributed) {
        List<SkillScore> scores = new ArrayList<>();
        for (Tally tally : tallies.stream().sorted(BEST_FIRST).toList()) {
            int rank = scores.size() + 1;
            boolean earned = rank <= attributed && tally.score() > 0;
            scores.add(new SkillScore(tally.skill, rank, earned, tally.score(), tally.trace));
        }
        return scores;
    }
}
