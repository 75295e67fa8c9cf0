package app.tremplin.cli;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line as a whole: exit 0 done, 1 refused, not valid or a fault, 2 wrong use or unreadable input.
public final class Console {

    /// What was asked is done.
    public static final int DONE = 0;
    /// It was refused, what was verified does not hold, or the program itself is at fault.
    public static final int REFUSED = 1;
    /// The command was used wrongly, or its input cannot be read.
    public static final int UNUSABLE = 2;

    private final Surroundings surroundings;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Faults faults;

    /// Keeps a fault of the program for whoever mends it.
    @FunctionalInterface
    public interface Faults {
        /// @return what the person may be told: a short code and the file to hand on
        Kept keep(Exception fault);

        /// Where a fault was kept.
        record Kept(String code, Path file) {}
    }

    /// @param folder      the workspace when none is named
    /// @param system      the language when none is chosen
    /// @param environment the environment variables
    public Console(
            Path folder,
            Language system,
            Map<String, String> environment,
            Clock clock,
            PrintWriter out,
            PrintWriter err,
            Faults faults) {
        this.surroundings = new Surroundings(folder, system, environment, clock);
        this.out = out;
        this.err = err;
        this.faults = faults;
    }

    /// Runs one command and returns its exit code.
    public int run(List<String> args) {
        Texts texts = Texts.of(surroundings.languageBefore(args));
        CommandLine line = new CommandLine(new TremplinCommand(), new Commands(surroundings))
                .setResourceBundle(texts.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new WrongUse(texts))
                .setExecutionExceptionHandler((thrown, command, result) -> say(thrown, texts));
        int code = line.execute(args.toArray(String[]::new));
        out.flush();
        err.flush();
        return code;
    }

    private int say(Exception thrown, Texts texts) {
        if (thrown instanceof Failure failure) {
            String sentence =
                    texts.get("failure." + failure.code(), failure.args().toArray());
            err.println(texts.get("common.failure", sentence, failure.code().code()));
            return failure.code().isInput() ? UNUSABLE : REFUSED;
        }
        Faults.Kept kept = faults.keep(thrown);
        err.println(texts.get("cli.error.fault", kept.code(), kept.file()));
        return REFUSED;
    }

    /// Says in the person's language what was wrong with the words of a command.
    private record WrongUse(Texts texts) implements IParameterExceptionHandler {
        @Override
        public int handleParseException(ParameterException e, String[] args) {
            PrintWriter err = e.getCommandLine().getErr();
            String name = e.getCommandLine().getCommandSpec().qualifiedName();
            err.println(sentence(e));
            err.println(texts.get("cli.error.help", name));
            return UNUSABLE;
        }

        private String sentence(ParameterException e) {
            return switch (e) {
                case UnmatchedArgumentException unknown ->
                    texts.get("cli.error.unknown", String.join(" ", unknown.getUnmatched()));
                case MissingParameterException missing
                when !missing.getMissing().isEmpty() ->
                    texts.get("cli.error.missing", word(missing.getMissing().getFirst()));
                case OverwrittenOptionException twice -> texts.get("cli.error.twice", word(twice.getOverwritten()));
                case ParameterException other when other.getArgSpec() == null -> texts.get("cli.error.command");
                default -> texts.get("cli.error.value", word(e.getArgSpec()), String.valueOf(e.getValue()));
            };
        }

        private static String word(CommandLine.Model.@Nullable ArgSpec spec) {
            return spec instanceof CommandLine.Model.OptionSpec option
                    ? option.longestName()
                    : spec == null ? "" : spec.paramLabel().toLowerCase(Locale.ROOT);
        }
    }
}
