package app.tremplin.cli;

import app.tremplin.domain.BadgeSplit;
import app.tremplin.domain.Decision;
import app.tremplin.domain.Declaration;
import app.tremplin.domain.Failure;
import app.tremplin.domain.Id;
import app.tremplin.domain.IssuedBadge;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Mission;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Confirms missions of a mission file and signs badges for them. Those that are not confirmed are refused when a
/// reason is given, and stay open otherwise.
@CommandLine.Command(name = "issue")
final class BadgeIssueCommand extends Command {

    private static final String ANSWER = "answer.tremplin";

    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--issuer", paramLabel = "ID", required = true)
    private String issuerId = "";

    @Option(names = "--confirm", paramLabel = "all|LIST", required = true)
    private String confirm = "";

    @Option(names = "--refuse-others", paramLabel = "REASON", defaultValue = "")
    private String reason = "";

    @Option(names = "--per", paramLabel = "event|skill")
    private @Nullable Per per;

    @Option(names = "--again")
    private boolean again;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private @Nullable Path folder;

    @Mixin
    private OrganisationKey key = new OrganisationKey();

    /// How many badges.
    enum Per {
        EVENT,
        SKILL
    }

    BadgeIssueCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        Path dir = Objects.requireNonNull(folder);
        try (Tremplin tremplin = open()) {
            Issuer issuer = tremplin.issuers().named(issuerId);
            Declaration declaration = tremplin.desk().open(Objects.requireNonNull(file));
            Map<Id<Mission>, Decision> decisions = decisions(declaration);
            key.unlock(tremplin, issuer, surroundings(), texts());
            BadgeSplit split = per == null ? BadgeSplit.ONE : BadgeSplit.valueOf(per.name());
            List<IssuedBadge> issued = tremplin.desk().issue(declaration, decisions, issuer, split, again);
            for (IssuedBadge each : issued) {
                out().println(texts().get(
                                "cli.badge.issued",
                                each.badge().id(),
                                each.holder(),
                                each.badge().title()));
            }
            save(tremplin, issued, issuer, dir);
            if (decisions.values().stream().anyMatch(Decision.Refuse.class::isInstance)) {
                tremplin.desk().answer(declaration, decisions, issuer, dir.resolve(ANSWER));
                written(dir.resolve(ANSWER));
            }
            return Console.DONE;
        }
    }

    private void save(Tremplin tremplin, List<IssuedBadge> issued, Issuer issuer, Path dir) {
        try {
            tremplin.delivering().save(issued, issuer, dir).forEach(this::written);
        } catch (Failure e) {
            err().println(texts().get("cli.badge.kept"));
            throw e;
        }
    }

    private Map<Id<Mission>, Decision> decisions(Declaration declaration) {
        List<Mission> missions = declaration.file().missions();
        Set<Integer> chosen = confirm.toLowerCase(Locale.ROOT).equals("all") ? Set.of() : numbers(missions.size());
        Map<Id<Mission>, Decision> decisions = new HashMap<>();
        for (int i = 0; i < missions.size(); i++) {
            if (chosen.isEmpty() || chosen.contains(i + 1)) {
                decisions.put(missions.get(i).id(), new Decision.Confirm());
            } else if (!reason.isBlank()) {
                decisions.put(missions.get(i).id(), new Decision.Refuse(reason.strip()));
            }
        }
        return decisions;
    }

    /// Numbers of missions in the order of the file, from 1, between commas.
    private Set<Integer> numbers(int most) {
        Set<Integer> numbers = new HashSet<>();
        for (String word : confirm.split(",", -1)) {
            try {
                int number = Integer.parseInt(word.strip());
                if (number < 1 || number > most) {
                    throw unsuitable("--confirm", confirm);
                }
                numbers.add(number);
            } catch (NumberFormatException e) {
                throw unsuitable("--confirm", confirm);
            }
        }
        return numbers;
    }

    private void written(Path path) {
        out().println(texts().get("cli.written", path));
    }
}
