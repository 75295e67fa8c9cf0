package app.tremplin.cli;

import app.tremplin.work.IssuingSpeed;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;

/// Measures how fast badges are issued; nothing of the workspace is touched.
@CommandLine.Command(name = "issue")
final class BenchIssueCommand extends Command {

    private static final int MOST = 1_000_000;

    @Option(names = "--count", paramLabel = "N", defaultValue = "3000")
    private int count;

    @Option(names = "--save", paramLabel = "FILE")
    private @Nullable Path save;

    @Option(names = "--json")
    private boolean json;

    BenchIssueCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (count < 1 || count > MOST) {
            throw unsuitable("--count", count);
        }
        IssuingSpeed speed = IssuingSpeed.measure(count);
        if (save != null) {
            speed.save(save);
        }
        if (json) {
            print(JsonNodeFactory.instance
                    .objectNode()
                    .put("badges", count)
                    .put("perSecond", speed.perSecond())
                    .put("meanMilliseconds", speed.mean())
                    .put("processorMilliseconds", speed.processorMean())
                    .put("deskMilliseconds", speed.desk())
                    .put("p50Milliseconds", speed.percentile(50))
                    .put("p95Milliseconds", speed.percentile(95))
                    .put("p99Milliseconds", speed.percentile(99)));
        } else {
            out().println(texts().get(
                            "cli.bench.issue",
                            count,
                            String.format(locale(), "%,.0f", speed.perSecond()),
                            milliseconds(speed.mean()),
                            milliseconds(speed.percentile(50)),
                            milliseconds(speed.percentile(95)),
                            milliseconds(speed.percentile(99)),
                            milliseconds(speed.desk())));
        }
        return Console.DONE;
    }

    private String milliseconds(double value) {
        return String.format(locale(), "%.2f", value);
    }

    private Locale locale() {
        return language().locale();
    }
}
