package app.tremplin.cli;

import app.tremplin.domain.Phrase;
import app.tremplin.domain.Planning;
import app.tremplin.domain.PlanningRow;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Imports a planning file: the good rows are kept, the bad ones listed with their line and reason.
@CommandLine.Command(name = "import")
final class MissionsImportCommand extends Command {

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--event", paramLabel = "NAME", defaultValue = "")
    private String event = "";

    MissionsImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            Planning planning = tremplin.importing().preview(Objects.requireNonNull(file), event);
            Texts texts = texts();
            out().println(texts.get(
                    "cli.import.read", planning.charset(), planning.separator().phrase()));
            for (PlanningRow row : planning.rows()) {
                tell(row, texts);
            }
            int kept = dryRun ? planning.good().size() : tremplin.importing().keep(planning);
            out().println(texts.get(
                    dryRun ? "cli.import.dry" : "cli.import.kept",
                    kept,
                    planning.bad().size(),
                    planning.known()));
            boolean nothing = planning.good().isEmpty() && planning.known() == 0;
            return nothing ? Console.REFUSED : Console.DONE;
        }
    }

    private void tell(PlanningRow row, Texts texts) {
        switch (row) {
            case PlanningRow.Bad bad -> err().println(texts.get("cli.import.line", bad.line(), bad.reason()));
            case PlanningRow.Known known ->
                out().println(texts.get("cli.import.line", known.line(), Phrase.of("planning.known")));
            case PlanningRow.Good good ->
                good.remarks().forEach(remark -> out().println(texts.get("cli.import.line", good.line(), remark)));
        }
    }
}
