package app.tremplin.domain;

import java.util.List;

/// The score of a skill with its reasons.
///
/// @param rank       1 for the highest score
/// @param attributed whether the skill is earned: a score above 0 and a rank within the catalogue's number
/// @param score      the sum of the points of the trace
/// @param trace      the missions that count, in the order of their ids; those of weight 0 are left out
public record SkillScore(Skill skill, int rank, boolean attributed, long score, List<Contribution> trace) {

    public SkillScore {
        trace = List.copyOf(trace);
    }

    /// The minutes of all missions of the trace.
    public long minutes() {
        return trace.stream().mapToLong(Contribution::minutes).sum();
    }

    /// The points that come from confirmed missions.
    public long confirmedPoints() {
        return trace.stream()
                .filter(Contribution::confirmed)
                .mapToLong(Contribution::points)
                .sum();
    }

    /// Where the skill stands, without the reasons.
    public SkillPlace place() {
        return new SkillPlace(rank, attributed, score);
    }
}
