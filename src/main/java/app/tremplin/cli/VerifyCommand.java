package app.tremplin.cli;

import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.Failure;
import app.tremplin.domain.VerificationReport;
import app.tremplin.work.Tremplin;
import app.tremplin.work.Verifying;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Says for each badge or link what is proved and what is not.
@CommandLine.Command(name = "verify")
final class VerifyCommand extends Command {

    @Parameters(paramLabel = "FILE|LINK", arity = "1..*")
    private List<String> inputs = List.of();

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--email", paramLabel = "E")
    private @Nullable String email;

    @Option(names = "--now", paramLabel = "ISO")
    private @Nullable Instant now;

    @Option(names = "--issuers", paramLabel = "FILE")
    private @Nullable Path issuers;

    @Option(names = "--status", paramLabel = "FILE")
    private @Nullable Path status;

    VerifyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        // What is known in the person's workspace counts; but whoever keeps nothing here shall not begin to.
        if (!isKept()) {
            return all(Verifying.withoutWorkspace(surroundings().clock()));
        }
        try (Tremplin tremplin = open()) {
            return all(tremplin.verifying());
        }
    }

    private int all(Verifying kept) {
        Verifying verifying =
                kept.consulting(Optional.ofNullable(issuers), Optional.ofNullable(status), Optional.ofNullable(now));
        int worst = Console.DONE;
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (String input : inputs) {
            worst = Math.max(worst, one(input, verifying, all));
        }
        if (json) {
            print(all);
        }
        return worst;
    }

    private int one(String input, Verifying verifying, ArrayNode all) {
        try {
            VerificationReport report = report(input, verifying);
            if (json) {
                all.add(object(input, report));
            } else {
                tell(input, report);
            }
            return report.holds() ? Console.DONE : Console.REFUSED;
        } catch (Failure e) {
            String sentence = texts().get("failure." + e.code(), e.args().toArray());
            if (json) {
                all.addObject()
                        .put("input", input)
                        .put("error", e.code().code())
                        .put("sentence", sentence);
            }
            err().println(input + ": " + sentence);
            return Console.UNUSABLE;
        }
    }

    private VerificationReport report(String input, Verifying verifying) {
        Optional<String> recipient = Optional.ofNullable(email);
        Optional<Path> file = file(input);
        return file.isPresent()
                ? verifying.file(file.get(), recipient, language())
                : verifying.text(input, recipient, language());
    }

    /// A file when there is one of that name, or when the words cannot be a link.
    private static Optional<Path> file(String input) {
        try {
            Path path = Path.of(input);
            boolean likeAFile =
                    input.matches("(?is).*\\.(json|jwt|png|svg|jpe?g|gif|bmp|tiff?|pdf|txt)") && !input.contains("#");
            return Files.exists(path) || likeAFile ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void tell(String input, VerificationReport report) {
        BadgeClaims claims = report.claims();
        out().println(input.length() > 80 ? input.substring(0, 79) + "…" : input);
        out().println("  " + texts().get("cli.verify.says", claims.holder(), claims.title()));
        new ReportLines(texts()).print(report.findings(), out());
    }

    private ObjectNode object(String input, VerificationReport report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("input", input);
        new ReportLines(texts()).put(report, node);
        return node;
    }
}
