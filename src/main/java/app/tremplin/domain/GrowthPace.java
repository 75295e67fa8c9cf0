package app.tremplin.domain;

/// How the time of a volunteer is cut when one looks back.
public enum GrowthPace {
    MONTH,
    YEAR,
    EVENT
}
