package app.tremplin.cli;

import app.tremplin.domain.Language;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the command line finds around it.
///
/// @param folder the workspace when none is named
/// @param system the language when none is chosen
record Surroundings(Path folder, Language system, Map<String, String> environment, Clock clock) {

    private static final String PASSPHRASE = "TREMPLIN_PASSPHRASE";

    /// The language to read the arguments in: `--lang` if it is among them.
    Language languageBefore(List<String> args) {
        for (int i = 0; i < args.size(); i++) {
            String word = args.get(i).toLowerCase(Locale.ROOT);
            String value = word.startsWith("--lang=")
                    ? word.substring("--lang=".length())
                    : word.equals("--lang") && i + 1 < args.size() ? args.get(i + 1) : "";
            for (Language language : Language.values()) {
                if (language.code().equalsIgnoreCase(value)) {
                    return language;
                }
            }
        }
        return system;
    }

    Language language(Common common) {
        return common.language().orElse(system);
    }

    Tremplin open(Common common) {
        return Tremplin.open(common.workspace().orElse(folder), clock);
    }

    boolean isKept(Common common) {
        return Tremplin.isKept(common.workspace().orElse(folder));
    }

    /// The passphrase of the environment, for scripts; never an argument, which other programs could see.
    Optional<char[]> passphrase() {
        return Optional.ofNullable(environment.get(PASSPHRASE)).map(String::toCharArray);
    }
}
