package app.tremplin.ui.mission;

import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningField;
import app.tremplin.domain.PlanningRow;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// Where the import of a planning file stands.
sealed interface PlanningModel {

    /// No file has been chosen.
    record Waiting() implements PlanningModel {}

    /// A file was read and can be looked at.
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

        /// The rows, those to look at first: bad, then good with remarks, then good, then known.
        List<PlanningRow> rows() {
            return planning.rows().stream()
                    .sorted(Comparator.comparingInt(Preview::urgency).thenComparingInt(PlanningRow::line))
                    .toList();
        }

        private static int urgency(PlanningRow row) {
            return switch (row) {
                case PlanningRow.Bad bad -> 0;
                case PlanningRow.Good good -> good.remarks().isEmpty() ? 2 : 1;
                case PlanningRow.Known known -> 3;
            };
        }
    }
}
