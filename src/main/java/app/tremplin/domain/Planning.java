package app.tremplin.domain;

import java.util.List;

/// A planning table as it was understood, to be looked at before anything is imported.
///
/// @param charset the character encoding, such as `UTF-8`
/// @param columns the recognised ones, in the order of the file
/// @param ignored headers of the other columns, in the order of the file
/// @param layout  all columns
/// @param rows    in the order of the file, blank ones left out
public record Planning(
        String charset,
        PlanningSeparator separator,
        List<PlanningColumn> columns,
        List<String> ignored,
        PlanningColumns layout,
        List<PlanningRow> rows) {

    public Planning {
        columns = List.copyOf(columns);
        ignored = List.copyOf(ignored);
        rows = List.copyOf(rows);
    }

    /// Whether some column holds `field`. Without one for the event, ask for the event and read the file again.
    public boolean has(PlanningField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /// The rows that can be imported.
    public List<PlanningRow.Good> good() {
        return PlanningRow.good(rows);
    }

    /// The rows that cannot be imported, with their reasons.
    public List<PlanningRow.Bad> bad() {
        return rows.stream()
                .filter(PlanningRow.Bad.class::isInstance)
                .map(PlanningRow.Bad.class::cast)
                .toList();
    }

    /// How many rows are in the journal already.
    public long known() {
        return rows.stream().filter(PlanningRow.Known.class::isInstance).count();
    }
}
