package app.tremplin.cli;

import app.tremplin.domain.HealthLine;
import app.tremplin.work.Tremplin;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/// Looks whether the data is safe: exit 1 when something has to be done now.
@CommandLine.Command(name = "check")
final class DataCheckCommand extends Command {

    DataCheckCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            List<HealthLine> lines = tremplin.checkup().lines();
            for (HealthLine line : lines) {
                String mark = texts().get("health.mark." + line.mark().name().toLowerCase(Locale.ROOT));
                out().println(mark + "  " + texts().get(line.sentence()));
                line.advice().ifPresent(advice -> out().println("  " + texts().get(advice)));
            }
            return lines.stream().anyMatch(line -> line.mark() == HealthLine.Mark.BAD) ? Console.REFUSED : Console.DONE;
        }
    }
}
