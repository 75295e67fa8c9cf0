package app.tremplin.ui.mission;

import app.tremplin.domain.CalendarPlanning;
import app.tremplin.domain.Failure;
import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningColumns;
import app.tremplin.domain.PlanningField;
import app.tremplin.domain.PlanningRow;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Where the import of a planning stands.
sealed interface PlanningModel {

    /// No file has been chosen.
    record Waiting() implements PlanningModel {}

    /// A table whose headers do not say enough: its columns have to be told.
    ///
    /// @param missing what it lacks
    record Columns(Path file, String event, PlanningColumns columns, Failure missing) implements PlanningModel {}

    /// A table was read and can be looked at.
    ///
    /// @param event of the rows that name none
    record Preview(Path file, String event, Planning planning) implements PlanningModel {

        /// Whether the event must be asked for, since no column tells it.
        boolean asksForEvent() {
            return !planning.has(PlanningField.EVENT);
        }

        int importable() {
            return planning.good().size();
        }

        List<PlanningRow> rows() {
            return sorted(planning.rows());
        }
    }

    /// A calendar was read and can be looked at.
    record Calendar(Path file, CalendarPlanning planning) implements PlanningModel {

        int importable() {
            return planning.good().size();
        }

        List<PlanningRow> rows() {
            return sorted(planning.rows());
        }
    }

    /// The rows, those to look at first: bad, then good with remarks, then good, then known and left out.
    private static List<PlanningRow> sorted(List<PlanningRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(PlanningModel::urgency).thenComparingInt(PlanningRow::line))
                .toList();
    }

    private static int urgency(PlanningRow row) {
        return switch (row) {
            case PlanningRow.Bad bad -> 0;
            case PlanningRow.Good good -> good.remarks().isEmpty() ? 2 : 1;
            case PlanningRow.Known known -> 3;
            case PlanningRow.Left left -> 4;
        };
    }
}
