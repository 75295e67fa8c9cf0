package app.tremplin.cli;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Endorsed;
import app.tremplin.domain.Finding;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.domain.VerificationReport;
import app.tremplin.text.Texts;
import app.tremplin.work.Tremplin;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Lists the badges of the wallet, the volunteer's own and those received, each with what is proved about it.
@CommandLine.Command(name = "list")
final class BadgeListCommand extends Command {

    @Option(names = "--json")
    private boolean json;

    BadgeListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            for (Badge badge : tremplin.badging().badges()) {
                VerificationReport report = tremplin.verifying().text(badge.json(), Optional.empty(), language());
                List<Finding> endorsed = endorsed(tremplin.wallet().endorsements(badge));
                add(array, report, "own", endorsed, 0);
            }
            for (ReceivedBadge badge : tremplin.wallet().badges()) {
                VerificationReport report = tremplin.wallet().report(badge, language());
                List<Finding> endorsed = endorsed(tremplin.wallet().endorsements(badge));
                int history = tremplin.wallet().history(badge).size();
                add(array, report, "received", endorsed, history);
            }
            if (json) {
                print(array);
            } else if (array.isEmpty()) {
                out().println(texts().get("cli.wallet.empty"));
            }
            return Console.DONE;
        }
    }

    private static List<Finding> endorsed(List<Endorsed> endorsements) {
        return endorsements.stream().flatMap(each -> each.findings().stream()).toList();
    }

    private void add(ArrayNode array, VerificationReport report, String origin, List<Finding> endorsed, int history) {
        ReportLines lines = new ReportLines(texts());
        ObjectNode node = array.addObject();
        node.put("origin", origin);
        lines.put(report, node);
        node.put("history", history);
        lines.put(endorsed, node.putObject("endorsements"));
        if (!json) {
            tell(report, lines);
        }
    }

    private void tell(VerificationReport report, ReportLines lines) {
        Texts texts = texts();
        String by = report.claims().selfDeclared()
                ? texts.get("badges.self")
                : report.claims().issuerName();
        out().println(texts.get("cli.wallet.badge", report.claims().title(), by));
        lines.print(report.findings(), out());
    }
}
