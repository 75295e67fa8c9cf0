package app.tremplin.cli;

import app.tremplin.domain.Language;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that every command has.
final class Common {

    @Option(names = "--workspace", paramLabel = "DIR")
    private @Nullable Path workspace;

    @Option(names = "--lang", paramLabel = "fr|en")
    private @Nullable Language language;

    @SuppressWarnings("unused") // picocli looks at it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    Optional<Path> workspace() {
        return Optional.ofNullable(workspace);
    }

    Optional<Language> language() {
        return Optional.ofNullable(language);
    }
}
