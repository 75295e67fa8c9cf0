package app.tremplin.skill;

import app.tremplin.domain.Skill;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/// The order of rank: highest score first, equal ones by [Skill#tieBreakRank].
final class Ranking {

    private Ranking() {}

    /// `skills` in the order of rank.
    static List<Skill> of(List<Skill> skills, ToLongFunction<Skill> score) {
        return skills.stream()
                .sorted(Comparator.comparingLong(score).reversed().thenComparingInt(Skill::tieBreakRank))
                .toList();
    }
}
