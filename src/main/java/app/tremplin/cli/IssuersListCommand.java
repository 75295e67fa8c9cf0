package app.tremplin.cli;

import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.ListedIssuer;
import app.tremplin.work.Tremplin;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Lists the organisations whose keys are known, with the source and date of each.
@CommandLine.Command(name = "list")
final class IssuersListCommand extends Command {

    @Option(names = "--json")
    private boolean json;

    IssuersListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            List<ListedIssuer> issuers = tremplin.trusting().issuers();
            if (json) {
                print(array(issuers));
            } else if (issuers.isEmpty()) {
                out().println(texts().get("trust.issuers.none"));
            } else {
                issuers.forEach(this::tell);
            }
            return Console.DONE;
        }
    }

    private void tell(ListedIssuer listed) {
        KnownIssuer issuer = listed.issuer();
        out().println(issuer.name() + "  " + issuer.id());
        out().println("  "
                + issuer.until()
                        .map(until -> texts().get("trust.issuer.former", issuer.since(), until))
                        .orElseGet(() -> texts().get("trust.issuer.since", issuer.since())));
        out().println("  " + texts().get("trust.source", listed.source(), listed.imported()));
    }

    private static ArrayNode array(List<ListedIssuer> issuers) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (ListedIssuer listed : issuers) {
            KnownIssuer issuer = listed.issuer();
            ObjectNode node = array.addObject();
            node.put("id", issuer.id());
            node.put("key", issuer.key());
            node.put("name", issuer.name());
            node.put("since", issuer.since().toString());
            issuer.until().ifPresent(until -> node.put("until", until.toString()));
            node.put("source", listed.source());
            node.put("imported", listed.imported().toString());
        }
        return array;
    }
}
