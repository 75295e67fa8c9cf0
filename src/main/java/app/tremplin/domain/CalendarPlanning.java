package app.tremplin.domain;

import java.util.List;

/// A calendar as it was understood, to be looked at before anything is imported.
///
/// @param titles the different titles, the most frequent first
/// @param rows   in the order of time
public record CalendarPlanning(List<CalendarTitle> titles, List<PlanningRow> rows) {
    public CalendarPlanning {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    /// The rows that can be imported.
    public List<PlanningRow.Good> good() {
        return PlanningRow.good(rows);
    }
}
