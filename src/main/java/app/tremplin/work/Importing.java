package app.tremplin.work;

import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Engagement;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionFacts;
import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningRow;
import app.tremplin.exchange.PlanningFile;
import app.tremplin.platform.BoundedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Importing a planning file: look first, then keep the good rows, nothing twice.
public final class Importing {

    private final Journal journal;
    private final Catalogue catalogue;

    Importing(Journal journal, Catalogue catalogue) {
        this.journal = journal;
        this.catalogue = catalogue;
    }

    /// What the file says, row by row; a row that is in the journal already is told as such. Nothing is saved.
    ///
    /// @param defaultEvent the event of rows that name none; may be blank
    /// @throws app.tremplin.domain.Failure when the file cannot be read as a table
    public Planning preview(Path file, String defaultEvent) {
        byte[] bytes = BoundedFile.read(file, PlanningFile.MEGABYTES);
        Planning planning = PlanningFile.read(bytes, catalogue, journal.today(), defaultEvent);
        Predicate<MissionFacts> known = known();
        List<PlanningRow> rows =
                planning.rows().stream().map(row -> withoutKnown(row, known)).toList();
        return new Planning(planning.charset(), planning.separator(), planning.columns(), planning.ignored(), rows);
    }

    /// Logs the good rows of a preview, all or none. Rows that were logged since the preview are passed over.
    ///
    /// @return how many were logged
    /// @throws app.tremplin.domain.Failure when they cannot be saved
    public int keep(Planning planning) {
        List<MissionFacts> fresh = planning.good().stream()
                .map(PlanningRow.Good::facts)
                .filter(Predicate.not(known()))
                .toList();
        if (!fresh.isEmpty()) {
            journal.logAll(fresh);
        }
        return fresh.size();
    }

    private Predicate<MissionFacts> known() {
        Map<Engagement, List<MissionFacts>> journaled = journal.missions().stream()
                .map(Mission::facts)
                .collect(Collectors.groupingBy(MissionFacts::engagement));
        return facts ->
                journaled.getOrDefault(facts.engagement(), List.of()).stream().anyMatch(facts::sameEngagement);
    }

    private static PlanningRow withoutKnown(PlanningRow row, Predicate<MissionFacts> known) {
        return row instanceof PlanningRow.Good good && known.test(good.facts())
                ? new PlanningRow.Known(row.line())
                : row;
    }
}
