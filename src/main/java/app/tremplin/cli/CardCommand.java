package app.tremplin.cli;

import app.tremplin.export.DocumentFormat;
import app.tremplin.export.LabelFormat;
import app.tremplin.work.PrintOrder;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Writes a card, a lanyard badge or a sheet of stickers of the latest badge.
@CommandLine.Command(name = "card")
final class CardCommand extends Command {

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path file;

    @Option(names = "--kind", paramLabel = "card|lanyard|stickers", defaultValue = "card")
    private DocumentFormat kind = DocumentFormat.CARD;

    @Option(names = "--labels", paramLabel = "10|14|21", defaultValue = "21")
    private int labels;

    @Option(names = "--first", paramLabel = "N", defaultValue = "1")
    private int first;

    @Option(names = "--right", paramLabel = "MM", defaultValue = "0")
    private double right;

    @Option(names = "--down", paramLabel = "MM", defaultValue = "0")
    private double down;

    @Option(names = "--colour", paramLabel = "#RRGGBB", defaultValue = "#2a47b8")
    private String colour = "";

    CardCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (kind == DocumentFormat.CERTIFICATE) {
            throw unsuitable("--kind", "certificate");
        }
        LabelFormat sheet = sheet();
        if (first < 1 || first > sheet.count()) {
            throw unsuitable("--first", first);
        }
        if (!PrintOrder.isNear(right)) {
            throw unsuitable("--right", right);
        }
        if (!PrintOrder.isNear(down)) {
            throw unsuitable("--down", down);
        }
        if (!PrintOrder.isColour(colour)) {
            throw unsuitable("--colour", colour);
        }
        PrintOrder order = PrintOrder.of(kind, language())
                .on(sheet)
                .placed(first, right, down)
                .coloured(colour);
        return new DocumentWriting(this).write(order, Objects.requireNonNull(file));
    }

    private LabelFormat sheet() {
        for (LabelFormat each : LabelFormat.values()) {
            if (each.count() == labels) {
                return each;
            }
        }
        throw unsuitable("--labels", labels);
    }
}
