package app.tremplin.domain;

/// What the appointments of one title are.
///
/// @param count         how many there are
/// @param event         they belong to; blank when it is not known yet
/// @param missionTypeId their type; empty when it is not known yet, [#NONE] for those to leave out
public record CalendarTitle(String title, int count, String event, String missionTypeId) {

    /// The type of appointments that are no missions.
    public static final String NONE = "-";
}
