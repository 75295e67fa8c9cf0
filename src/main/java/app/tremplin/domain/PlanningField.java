package app.tremplin.domain;

import java.util.Locale;

/// What a column of a planning table can hold.
public enum PlanningField {
    EVENT,
    TYPE,
    SITE,
    FIRST_DAY,
    LAST_DAY,
    START,
    END,
    /// Worked time, in hours unless the cell says otherwise.
    HOURS,
    /// Worked time, in minutes unless the cell says otherwise.
    MINUTES,
    ACCOUNT,
    PEOPLE_MET,
    LANGUAGES,
    SITUATION,
    ACTION,
    RESULT;

    /// What people call it.
    public Phrase phrase() {
        return Phrase.of("planning.column." + name().toLowerCase(Locale.ROOT));
    }

    /// The column a mission's field comes from.
    public static PlanningField of(MissionField field) {
        return field == MissionField.TIME ? HOURS : valueOf(field.name());
    }
}
