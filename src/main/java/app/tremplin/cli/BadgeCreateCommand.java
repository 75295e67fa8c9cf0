package app.tremplin.cli;

import app.tremplin.domain.Badge;
import app.tremplin.domain.KeyState;
import app.tremplin.platform.Settings;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Signs a self-declared badge of the skills earned so far.
@CommandLine.Command(name = "create")
final class BadgeCreateCommand extends Command {

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private @Nullable Path file;

    @Mixin
    private OwnName name = new OwnName();

    BadgeCreateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            Path target = Objects.requireNonNull(file);
            tremplin.exporting().demandBadgeFormat(target);
            name.remember(tremplin);
            Settings settings = tremplin.preferences().read().withLanguage(language());
            openKey(tremplin);
            Badge badge = tremplin.badging().make(settings);
            tremplin.exporting().saveBadge(badge, target, language());
            out().println(texts().get("cli.badge.made", target, badge.skillIds().size(), badge.title()));
            out().println(tremplin.badging().link(badge, settings));
            return Console.DONE;
        }
    }

    private void openKey(Tremplin tremplin) {
        KeyState state = tremplin.badging().keyState();
        if (state == KeyState.OPEN) {
            return;
        }
        char[] passphrase = surroundings().passphrase().orElseGet(() -> state == KeyState.LOCKED ? ask() : new char[0]);
        if (state == KeyState.NONE) {
            tremplin.badging().makeKey(passphrase);
        } else {
            tremplin.badging().unlock(passphrase);
        }
        Arrays.fill(passphrase, ' ');
    }

    private char[] ask() {
        java.io.Console terminal = System.console();
        char[] typed = terminal == null ? null : terminal.readPassword("%s ", texts().get("cli.badge.passphrase"));
        return typed == null ? new char[0] : typed;
    }
}
