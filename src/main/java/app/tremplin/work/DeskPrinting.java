package app.tremplin.work;

import app.tremplin.domain.Badge;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.Folding;
import app.tremplin.domain.Id;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.LocalAddress;
import app.tremplin.export.DocumentComposer;
import app.tremplin.export.DocumentFormat;
import app.tremplin.export.DocumentPress;
import app.tremplin.export.Press;
import app.tremplin.store.Database;
import app.tremplin.store.PrintedTable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Printing documents of the badges that organisations signed here: for one person, for some, or for everybody.
///
/// Withdrawn badges are never printed. Badges are read from the register a file at a time, so that an event of any size
/// takes the same memory.
public final class DeskPrinting {

    /// How many certificates are in a file, which carries a picture for each.
    private static final int CERTIFICATES = 100;

    /// How many documents go to a printer at a time: what is lost when it gives up, and how soon one can stop.
    private static final int JOB = 100;

    private static final int DIGITS = 8;

    private final Database database;
    private final Documents documents;
    private final Delivering delivering;
    private final Printing printing;
    private final Catalogue catalogue;
    private final Clock clock;

    DeskPrinting(
            Database database,
            Documents documents,
            Delivering delivering,
            Printing printing,
            Catalogue catalogue,
            Clock clock) {
        this.database = database;
        this.documents = documents;
        this.delivering = delivering;
        this.printing = printing;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// How the documents are dealt out to files.
    static Sheets files(PrintOrder order) {
        return Sheets.of(order, order.format() == DocumentFormat.CERTIFICATE ? CERTIFICATES : CardRun.PAGES);
    }

    /// The folder that was used before, if it is there still.
    ///
    /// @param words its path, as it was remembered
    public static Optional<Path> folder(String words) {
        try {
            return Optional.of(Path.of(words)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// What printing would come to; nothing is printed.
    ///
    /// @throws Failure when the database cannot be read
    public PrintPlan plan(Issuer issuer, PrintPlan.Whom whom, PrintOrder order) {
        return plan(issuer, whom, order, "");
    }

    /// The same for some of the sheets alone, as they are needed once more after a jam.
    ///
    /// @param pages such as `1-2,4`; empty for all
    /// @throws Failure when the database cannot be read
    public PrintPlan plan(Issuer issuer, PrintPlan.Whom whom, PrintOrder order, String pages) {
        String name = whom instanceof PrintPlan.Whom.Named named ? Folding.fold(named.name()) : "";
        String document = order.format().word();
        List<PrintedTable.Row> all = database.read(tables -> tables.prints().of(issuer.id(), name));
        Set<Id<Badge>> printed = database.read(tables -> tables.prints().printed(issuer.id(), document));
        List<PrintedTable.Row> meant =
                all.stream().filter(row -> isMeant(row, whom, printed)).toList();
        List<PrintedTable.Row> valid = files(order)
                .on(
                        new PageChoice(pages),
                        meant.stream()
                                .filter(row -> row.status().equals("valid"))
                                .toList());
        return new PrintPlan(
                issuer,
                order,
                valid.stream().map(PrintedTable.Row::id).toList(),
                count(meant, "revoked"),
                count(meant, "suspended"),
                Math.toIntExact(
                        valid.stream().filter(row -> printed.contains(row.id())).count()),
                unprintable(valid),
                !LocalAddress.is(issuer.profile().verifyAddress()));
    }

    private IssuedFacts facts(PrintPlan plan) {
        return new IssuedFacts(database, delivering, catalogue, plan.issuer(), plan.order());
    }

    private static boolean isMeant(PrintedTable.Row row, PrintPlan.Whom whom, Set<Id<Badge>> printed) {
        return switch (whom) {
            case PrintPlan.Whom.Chosen(Set<Id<Badge>> badges) -> badges.contains(row.id());
            case PrintPlan.Whom.Named(String name, boolean newOnly) -> !newOnly || !printed.contains(row.id());
        };
    }

    private static int count(List<PrintedTable.Row> rows, String status) {
        return Math.toIntExact(
                rows.stream().filter(row -> row.status().equals(status)).count());
    }

    private static List<String> unprintable(List<PrintedTable.Row> rows) {
        Set<String> seen = new HashSet<>();
        Set<String> unprintable = new LinkedHashSet<>();
        rows.stream()
                .flatMap(row -> Stream.of(row.holder(), row.title()))
                .filter(seen::add)
                .forEach(words -> unprintable.addAll(DocumentComposer.unprintable(words)));
        return List.copyOf(unprintable);
    }

    /// What printing came to.
    ///
    /// @param made    documents in files that were written now, or in jobs that the spooler took
    /// @param found   documents in files that an earlier run had finished
    /// @param refused why the organisation's own template was not used, if it was not
    /// @param waiting whether the printer does not answer, so that its last job waits and none followed
    /// @param failure why the printer took no more, if it did not
    public record Outcome(int made, int found, Optional<Failure> refused, boolean waiting, Optional<Failure> failure) {

        /// How many of a plan's documents are finished.
        public int done() {
            return made + found;
        }
    }

    /// Writes PDF files into `folder`. What an earlier run of the very same documents finished stays as it is; files of
    /// other documents are left alone, since no two have the same name.
    ///
    /// @param goOn told how many documents are done, by several threads at a time; false stops: files that are not
    ///             finished are not written
    /// @throws Failure when a file cannot be written; those that are finished stay
    public Outcome into(Path folder, PrintPlan plan, IntPredicate goOn) {
        if (plan.badges().isEmpty()) {
            return new Outcome(0, 0, Optional.empty(), false, Optional.empty());
        }
        IssuedFacts facts = facts(plan);
        Press press = documents.press(
                plan.order(), facts.of(plan.badges().subList(0, 1)).getFirst());
        Map<String, List<Id<Badge>>> inFile = new HashMap<>();
        List<CardRun.Part> parts = new ArrayList<>();
        for (Sheets.Share share : files(plan.order()).cut(plan.badges().size())) {
            List<Id<Badge>> badges = plan.badges().subList(share.from(), share.until());
            CardRun.Part part = new CardRun.Part(
                    fileName(plan, share), share.count(), share.gone(), () -> facts.of(badges).stream());
            parts.add(part);
            inFile.put(part.name(), badges);
        }
        CardRun.Outcome outcome = new CardRun(press, parts)
                .into(folder, goOn, part -> note(plan, inFile.getOrDefault(part.name(), List.of())));
        return new Outcome(outcome.made(), outcome.found(), refused(press), false, Optional.empty());
    }

    /// Hands the documents to a printer, job after job, without asking anything more. A job that the spooler did not
    /// take is not counted, and none follows it.
    ///
    /// @param wish of every job; its pages are those of the plan already
    /// @param goOn told how many documents the spooler has; false stops
    public Outcome onto(Printing.Wish wish, PrintPlan plan, IntPredicate goOn) {
        if (plan.badges().isEmpty()) {
            return new Outcome(0, 0, Optional.empty(), false, Optional.empty());
        }
        IssuedFacts facts = facts(plan);
        Press press = documents.press(
                plan.order(), facts.of(plan.badges().subList(0, 1)).getFirst());
        Printing.Wish whole = new Printing.Wish(wish.printer(), wish.copies(), "", wish.fit());
        int done = 0;
        boolean waiting = false;
        try {
            for (Sheets.Share share :
                    Sheets.of(plan.order(), JOB).cut(plan.badges().size())) {
                if (waiting || !goOn.test(done)) {
                    break;
                }
                List<Id<Badge>> next = plan.badges().subList(share.from(), share.until());
                byte[] pdf = press.print(facts.of(next).stream(), share.gone());
                waiting = printing.print(pdf, whole).waiting();
                note(plan, next);
                done += next.size();
            }
            return new Outcome(done, 0, refused(press), waiting, Optional.empty());
        } catch (Failure failure) {
            return new Outcome(done, 0, refused(press), false, Optional.of(failure));
        }
    }

    private static Optional<Failure> refused(Press press) {
        return press instanceof DocumentPress documents ? documents.refused() : Optional.empty();
    }

    private void note(PrintPlan plan, List<Id<Badge>> badges) {
        database.change(tables -> tables.prints()
                .add(badges, plan.order().format().word(), clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    /// Tells by its end what is in the file, so that a run takes no file of another one for its own.
    private String fileName(PrintPlan plan, Sheets.Share share) {
        return String.format(
                Locale.ROOT,
                "%s-%06d-%06d-%s.pdf",
                plan.order().format().word(),
                share.from() + 1,
                share.until(),
                digest(plan, plan.badges().subList(share.from(), share.until())));
    }

    /// Eight digits of what the documents are made from. A badge is never changed once it is signed.
    private String digest(PrintPlan plan, List<Id<Badge>> badges) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            IssuerProfile profile = plan.issuer().profile();
            for (Object each : List.of(plan.order(), profile.name(), profile.verifyAddress(), badges)) {
                digest.update((each + "\n").getBytes(StandardCharsets.UTF_8));
            }
            profile.logo().ifPresent(logo -> digest.update(logo.bytes()));
            documents.ownTemplate(plan.order().format()).forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
