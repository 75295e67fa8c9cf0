package app.tremplin.cli;

import app.tremplin.domain.Issuer;
import app.tremplin.work.Publishing;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the folder that organisations put on a web host.
@CommandLine.Command(name = "publish")
final class PublishCommand extends Command {

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private @Nullable Path folder;

    @Option(names = "--issuer", paramLabel = "ID", defaultValue = "")
    private String issuer = "";

    @Mixin
    private OrganisationKey key = new OrganisationKey();

    PublishCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(folder);
        try (Tremplin tremplin = open()) {
            List<Issuer> who = issuer.isBlank()
                    ? tremplin.issuers().all()
                    : List.of(tremplin.issuers().named(issuer));
            who.stream()
                    .filter(tremplin.publishing()::needsKeys)
                    .forEach(each -> key.unlock(tremplin, each, surroundings(), texts()));
            Publishing.Published published = tremplin.publishing().publish(target, who);
            published.changed().forEach(out()::println);
            out().println(texts().get("cli.publish.done", published.changed().size(), target, published.unchanged()));
            return Console.DONE;
        }
    }
}
