package app.tremplin.domain;

import java.time.YearMonth;

/// How the time of a volunteer is cut when one looks back.
public enum GrowthPace {
    MONTH,
    YEAR,
    EVENT;

    /// Names the stretch that a mission belongs to; it counts where it ends.
    public String stretch(MissionFacts facts) {
        return switch (this) {
            case MONTH -> YearMonth.from(facts.lastDay()).toString();
            case YEAR -> String.valueOf(facts.lastDay().getYear());
            case EVENT -> Folding.fold(facts.event());
        };
    }
}
