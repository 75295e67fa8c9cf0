package app.tremplin.cli;

import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerKey;
import app.tremplin.work.Tremplin;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Lists the organisations with their keys.
@CommandLine.Command(name = "list")
final class IssuerListCommand extends Command {

    @Option(names = "--json")
    private boolean json;

    IssuerListCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        try (Tremplin tremplin = open()) {
            List<Issuer> issuers = tremplin.issuers().all();
            if (json) {
                ArrayNode all = JsonNodeFactory.instance.arrayNode();
                issuers.forEach(issuer -> all.add(object(issuer)));
                print(all);
            } else {
                issuers.forEach(issuer -> out().println(
                                texts().get("cli.issuer.line", issuer.profile().name(), issuer.id(), issuer.did())));
            }
            return Console.DONE;
        }
    }

    private static ObjectNode object(Issuer issuer) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", issuer.id().toString())
                .put("did", issuer.did())
                .put("name", issuer.profile().name());
        ArrayNode keys = node.putArray("keys");
        for (IssuerKey key : issuer.keys()) {
            ObjectNode each = keys.addObject().put("key", key.did());
            each.put("since", key.since().toString());
            key.until().ifPresent(until -> each.put("until", until.toString()));
        }
        return node;
    }
}
