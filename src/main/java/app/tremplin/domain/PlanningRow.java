package app.tremplin.domain;

import java.util.List;

/// What one row of a planning table turned out to be.
public sealed interface PlanningRow {

    /// The line of the file where the row starts, from 1.
    int line();

    /// A row that can be imported.
    ///
    /// @param facts   a mission without any blocking problem
    /// @param remarks what the person should look at before importing, such as a guessed mission type
    record Good(int line, MissionFacts facts, List<Phrase> remarks) implements PlanningRow {
        public Good {
            remarks = List.copyOf(remarks);
        }
    }

    /// A row that cannot be imported as it is.
    record Bad(int line, Phrase reason) implements PlanningRow {}

    /// A row that is in the journal already.
    record Known(int line) implements PlanningRow {}

    /// A row that is not taken, though nothing is wrong with it, such as an appointment that was cancelled.
    record Left(int line, Phrase reason) implements PlanningRow {}

    /// The rows among `rows` that can be imported.
    static List<Good> good(List<PlanningRow> rows) {
        return rows.stream()
                .filter(Good.class::isInstance)
                .map(Good.class::cast)
                .toList();
    }
}
