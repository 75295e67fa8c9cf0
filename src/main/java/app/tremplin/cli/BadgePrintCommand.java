package app.tremplin.cli;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Failure;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.export.DocumentFormat;
import app.tremplin.export.PaperFormat;
import app.tremplin.work.DeskPrinting;
import app.tremplin.work.PrintOrder;
import app.tremplin.work.PrintPlan;
import app.tremplin.work.Printing;
import app.tremplin.work.Tremplin;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints documents of issued badges: of everybody, of some, or of those that are new.
@CommandLine.Command(name = "print")
final class BadgePrintCommand extends Command {

    private static final int EVERY = 500;
    private static final int MOST_COPIES = 99;

    @Option(names = "--issuer", paramLabel = "ID", required = true)
    private String issuerId = "";

    @Option(names = "--kind", paramLabel = "card|lanyard|stickers|certificate", defaultValue = "card")
    private DocumentFormat kind = DocumentFormat.CARD;

    @Option(names = "--id", paramLabel = "ID")
    private List<String> ids = List.of();

    @Option(names = "--name", paramLabel = "PART", defaultValue = "")
    private String name = "";

    @Option(names = "--new")
    private boolean newOnly;

    @Option(names = "--paper", paramLabel = "a4|letter", defaultValue = "a4")
    private PaperFormat paper = PaperFormat.A4;

    @Mixin
    private Look look = new Look();

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path folder;

    @Option(names = "--printer", paramLabel = "NAME")
    private @Nullable String printer;

    @Option(names = "--copies", paramLabel = "N", defaultValue = "1")
    private int copies;

    @Option(names = "--pages", paramLabel = "N-N", defaultValue = "")
    private String pages = "";

    @Option(names = "--fit")
    private boolean fit;

    BadgePrintCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() {
        if (folder == null && printer == null) {
            throw missing("--out");
        }
        if (folder != null && printer != null) {
            throw unsuitable("--printer", printer);
        }
        if (copies < 1 || copies > MOST_COPIES) {
            throw unsuitable("--copies", copies);
        }
        if (!Printing.isRange(pages)) {
            throw unsuitable("--pages", pages);
        }
        PrintOrder order = look.of(kind, this).on(paper);
        try (Tremplin tremplin = open()) {
            Issuer issuer = tremplin.issuers().named(issuerId);
            PrintPlan plan = tremplin.deskPrinting().plan(issuer, whom(tremplin), order, pages);
            warn(plan);
            if (plan.badges().isEmpty()) {
                err().println(texts().get("cards.none"));
                return Console.REFUSED;
            }
            DeskPrinting.Outcome outcome = printer == null
                    ? tremplin.deskPrinting().into(Objects.requireNonNull(folder), plan, this::tell)
                    : tremplin.deskPrinting().onto(new Printing.Wish(printer, copies, "", fit), plan, this::tell);
            return told(outcome, plan);
        }
    }

    private PrintPlan.Whom whom(Tremplin tremplin) {
        if (ids.isEmpty()) {
            return new PrintPlan.Whom.Named(name, newOnly);
        }
        Set<Id<Badge>> badges = ids.stream()
                .map(id -> tremplin.register().named(id).badge().id())
                .collect(Collectors.toSet());
        return new PrintPlan.Whom.Chosen(badges);
    }

    private void warn(PrintPlan plan) {
        if (plan.revoked() > 0) {
            err().println(texts().get("cards.revoked", plan.revoked()));
        }
        if (plan.suspended() > 0) {
            err().println(texts().get("cards.suspended", plan.suspended()));
        }
        if (!plan.linked()) {
            err().println(texts().get("cards.unlinked", plan.issuer().profile().name()));
        }
        if (!plan.unprintable().isEmpty()) {
            err().println(texts().get("document.unprintable", String.join(" ", plan.unprintable())));
        }
    }

    private int told(DeskPrinting.Outcome outcome, PrintPlan plan) {
        outcome.refused().map(this::sentence).ifPresent(err()::println);
        if (outcome.found() > 0) {
            out().println(texts().get("cards.found", outcome.found()));
        }
        out().println(
                        printer == null
                                ? texts().get(
                                                "cards.written",
                                                outcome.done(),
                                                plan.files(),
                                                Optional.ofNullable(folder)
                                                        .map(Path::toString)
                                                        .orElse(""))
                                : texts().get("cards.sent", outcome.done(), printer));
        if (outcome.waiting()) {
            err().println(texts().get("cards.waiting", printer == null ? "" : printer));
        }
        outcome.failure().map(this::sentence).ifPresent(err()::println);
        return outcome.done() == plan.badges().size() ? Console.DONE : Console.REFUSED;
    }

    private String sentence(Failure failure) {
        return texts().get("failure." + failure.code(), failure.args().toArray());
    }

    private boolean tell(int done) {
        if (done % EVERY == 0 && done > 0) {
            err().println(texts().get("cards.progress", done));
            err().flush();
        }
        return true;
    }
}
