package app.tremplin.domain;

/// The fields of a mission, for saying where a problem is. Each is named by the text `mission.<name in lower case>`.
public enum MissionField {
    EVENT,
    TYPE,
    SITE,
    FIRST_DAY,
    LAST_DAY,
    TIME,
    ACCOUNT,
    PEOPLE_MET,
    LANGUAGES,
    SITUATION,
    ACTION,
    RESULT
}
