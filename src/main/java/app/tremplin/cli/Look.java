package app.tremplin.cli;

import app.tremplin.export.DocumentFormat;
import app.tremplin.export.LabelFormat;
import app.tremplin.work.PrintOrder;
import picocli.CommandLine.Option;

/// How cards and stickers shall look.
final class Look {

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

    /// These documents in the command's language.
    ///
    /// @throws picocli.CommandLine.ParameterException when an option is none that can be printed
    PrintOrder of(DocumentFormat kind, Command command) {
        if (!PrintOrder.isNear(right)) {
            throw command.unsuitable("--right", right);
        }
        if (!PrintOrder.isNear(down)) {
            throw command.unsuitable("--down", down);
        }
        if (!PrintOrder.isColour(colour)) {
            throw command.unsuitable("--colour", colour);
        }
        LabelFormat sheet = sheet(command);
        if (first < 1 || first > sheet.count()) {
            throw command.unsuitable("--first", first);
        }
        return PrintOrder.of(kind, command.language())
                .on(sheet)
                .placed(first, right, down)
                .coloured(colour);
    }

    private LabelFormat sheet(Command command) {
        for (LabelFormat each : LabelFormat.values()) {
            if (each.count() == labels) {
                return each;
            }
        }
        throw command.unsuitable("--labels", labels);
    }
}
