package app.tremplin.cli;

import app.tremplin.domain.CalendarPlanning;
import app.tremplin.domain.CalendarTitle;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningRow;
import app.tremplin.text.Texts;
import app.tremplin.work.Importing;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Imports a planning, a table or a calendar: the good rows are kept, the bad ones listed with their line and reason.
@CommandLine.Command(name = "import")
final class MissionsImportCommand extends Command {

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--event", paramLabel = "NAME", defaultValue = "")
    private String event = "";

    @Option(names = "--type", paramLabel = "TYPE", defaultValue = "")
    private String type = "";

    MissionsImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Path planning = Objects.requireNonNull(file);
        try (Tremplin tremplin = open()) {
            return Importing.isCalendar(planning) ? calendar(tremplin, planning) : table(tremplin, planning);
        }
    }

    private int table(Tremplin tremplin, Path table) {
        Planning planning = tremplin.importing().preview(table, event);
        out().println(texts().get(
                        "cli.import.read",
                        planning.charset(),
                        planning.separator().phrase()));
        return conclude(planning.rows(), () -> tremplin.importing().keep(planning));
    }

    /// Titles that nothing is known of are taken for missions of the given event and type.
    private int calendar(Tremplin tremplin, Path calendar) {
        List<CalendarTitle> titles = tremplin.importing().previewCalendar(calendar, List.of()).titles().stream()
                .map(title -> new CalendarTitle(
                        title.title(),
                        title.count(),
                        title.event().isEmpty() ? event : title.event(),
                        title.missionTypeId().isEmpty() ? type : title.missionTypeId()))
                .toList();
        CalendarPlanning planning = tremplin.importing().previewCalendar(calendar, titles);
        return conclude(planning.rows(), () -> tremplin.importing().keep(planning));
    }

    private int conclude(List<PlanningRow> rows, IntSupplier keep) {
        Texts texts = texts();
        rows.forEach(row -> tell(row, texts));
        long good = PlanningRow.good(rows).size();
        long bad = rows.stream().filter(PlanningRow.Bad.class::isInstance).count();
        long known = rows.stream().filter(PlanningRow.Known.class::isInstance).count();
        out().println(texts.get(
                dryRun ? "cli.import.dry" : "cli.import.kept", dryRun ? good : keep.getAsInt(), bad, known));
        return good == 0 && known == 0 ? Console.REFUSED : Console.DONE;
    }

    private void tell(PlanningRow row, Texts texts) {
        switch (row) {
            case PlanningRow.Bad bad -> err().println(texts.get("cli.import.line", bad.line(), bad.reason()));
            case PlanningRow.Left left -> out().println(texts.get("cli.import.line", left.line(), left.reason()));
            case PlanningRow.Known known ->
                out().println(texts.get("cli.import.line", known.line(), Phrase.of("planning.known")));
            case PlanningRow.Good good ->
                good.remarks().forEach(remark -> out().println(texts.get("cli.import.line", good.line(), remark)));
        }
    }
}
