package app.tremplin.cli;

import app.tremplin.domain.Language;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What all commands share: the workspace, the language, and where to print.
abstract class Command implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Surroundings surroundings;

    @Mixin
    private Common common = new Common();

    @Spec
    private @Nullable CommandSpec spec;

    Command(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    final Surroundings surroundings() {
        return surroundings;
    }

    final Tremplin open() {
        return surroundings.open(common);
    }

    /// Whether there is a workspace already.
    final boolean isKept() {
        return surroundings.isKept(common);
    }

    final Language language() {
        return surroundings.language(common);
    }

    final Texts texts() {
        return Texts.of(language());
    }

    final PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    final PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    /// Wrong use that only shows once the options are read.
    final ParameterException unsuitable(String option, Object value) {
        CommandSpec self = Objects.requireNonNull(spec);
        return new ParameterException(self.commandLine(), option, null, self.findOption(option), String.valueOf(value));
    }

    /// An option that these arguments need.
    final ParameterException missing(String option) {
        CommandSpec self = Objects.requireNonNull(spec);
        return new MissingParameterException(self.commandLine(), self.findOption(option), option);
    }

    final void print(JsonNode json) {
        out().println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json));
    }
}
