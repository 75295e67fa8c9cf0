package app.tremplin.domain;

/// How many badges confirmed missions make.
public enum BadgeSplit {
    /// One over all of them.
    ONE,
    /// One for each event.
    EVENT,
    /// One for each skill.
    SKILL
}
