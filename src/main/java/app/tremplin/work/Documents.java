package app.tremplin.work;

import app.tremplin.badge.verify.CarriedLink;
import app.tremplin.badge.verify.CarriedLogo;
import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.BadgeFile;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.LocalAddress;
import app.tremplin.domain.Mission;
import app.tremplin.domain.MissionSpan;
import app.tremplin.domain.Picture;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.domain.VerificationReport;
import app.tremplin.export.Accent;
import app.tremplin.export.BadgePicture;
import app.tremplin.export.DocumentComposer;
import app.tremplin.export.DocumentFacts;
import app.tremplin.export.DocumentFormat;
import app.tremplin.export.DocumentLayout;
import app.tremplin.export.DocumentPress;
import app.tremplin.export.Press;
import app.tremplin.export.QuickPress;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.BoundedFile;
import app.tremplin.platform.Settings;
import app.tremplin.platform.Workspace;
import app.tremplin.text.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Certificates, cards and stickers of the volunteer's badges, whoever signed them.
public final class Documents {

    private static final int PICTURE_PIXELS = 900;
    private static final int LOGO_PIXELS = 600;
    private static final int MEGABYTES = 5;
    private static final int MOST_FILES = 40;

    private final Journal journal;
    private final Badging badging;
    private final Verifying verifying;
    private final Wallet wallet;
    private final Workspace workspace;

    Documents(Journal journal, Badging badging, Verifying verifying, Wallet wallet, Workspace workspace) {
        this.journal = journal;
        this.badging = badging;
        this.verifying = verifying;
        this.wallet = wallet;
        this.workspace = workspace;
    }

    /// The badges that documents can be printed of, the latest first: the volunteer's own, and those handed over that
    /// carry a verification link. Of the same moment, one that was handed over comes first: it proves more.
    ///
    /// @throws Failure when the database cannot be read
    public List<PrintSource> sources() {
        return Stream.<PrintSource>concat(
                        badging.badges().stream().map(PrintSource.Own::new),
                        wallet.badges().stream()
                                .filter(badge -> CarriedLink.in(
                                                wallet.file(badge).bytes())
                                        .isPresent())
                                .map(PrintSource.Received::new))
                .sorted(Comparator.comparing(PrintSource::since)
                        .thenComparing(PrintSource.Received.class::isInstance)
                        .reversed())
                .toList();
    }

    /// The document of a badge. A template in the workspace's folder `templates` is used in place of our own.
    ///
    /// @param settings for the address of the verification link of a badge of one's own
    /// @param local    whether a link that opens on one computer alone is printed too; any Tremplin reads it
    /// @throws Failure `BADGE_DOUBTED` when a badge that was handed over does not hold, or when the database or a
    ///                 template cannot be read
    public Printout compose(PrintSource source, PrintOrder order, Settings settings, boolean local) {
        return switch (source) {
            case PrintSource.Own(Badge badge) -> compose(facts(badge, order, settings, local), order);
            case PrintSource.Received(ReceivedBadge badge) -> compose(facts(badge, order, local), order);
        };
    }

    private Printout compose(DocumentFacts facts, PrintOrder order) {
        Accent accent = Accent.of(order.colour()).orElse(Accent.STANDARD);
        DocumentComposer.Document made = composer().compose(facts, layout(order, accent));
        return new Printout(
                made.pdf(), made.refused(), List.copyOf(made.unprintable()), accent.changed(), facts.link());
    }

    private static DocumentLayout layout(PrintOrder order, Accent accent) {
        return new DocumentLayout(
                order.format(),
                order.language(),
                accent,
                order.paper(),
                order.labels(),
                order.first() - 1,
                order.right(),
                order.down());
    }

    private DocumentComposer composer() {
        return new DocumentComposer(templates());
    }

    /// What prints `order` for many people.
    ///
    /// @param first one of them; the organisation's logo is the same for all
    Press press(PrintOrder order, DocumentFacts first) {
        return press(order, first, templates());
    }

    /// The same with the files of a template folder at hand.
    static Press press(PrintOrder order, DocumentFacts first, Map<String, byte[]> templates) {
        DocumentLayout layout = layout(order, Accent.of(order.colour()).orElse(Accent.STANDARD));
        // A template of the organisation's own knows one person alone, and the places of a sheet for that one.
        boolean own = order.format() != DocumentFormat.STICKERS && templates.containsKey(template(order.format()));
        return own ? new DocumentPress(new DocumentComposer(templates), layout) : new QuickPress(layout, first);
    }

    private static String template(DocumentFormat format) {
        return format.word() + ".html";
    }

    /// Whether the organisation put a template of its own for these documents into the folder.
    private boolean hasOwn(DocumentFormat format) {
        return Files.exists(workspace.templates().resolve(template(format)));
    }

    /// The files behind the organisation's own template for these documents, in a fixed order; none without one.
    List<byte[]> ownTemplate(DocumentFormat format) {
        return hasOwn(format) ? List.copyOf(new TreeMap<>(templates()).values()) : List.of();
    }

    /// Where an organisation puts templates of its own.
    public Path templateFolder() {
        return workspace.templates();
    }

    /// Saves a document.
    ///
    /// @throws Failure when it cannot be written
    public void save(Printout printout, Path file) {
        AtomicFile.write(file, printout.pdf());
    }

    private DocumentFacts facts(Badge badge, PrintOrder order, Settings settings, boolean local) {
        BadgeClaims claims =
                verifying.text(badge.json(), Optional.empty(), order.language()).claims();
        List<Mission> missions = missions(badge);
        return new DocumentFacts(
                claims.holder(),
                badge.title(),
                events(missions, new Formats(order.language())),
                Optional.of(badge.minutes()),
                missions.isEmpty() ? Optional.empty() : Optional.of(missions.size()),
                claims.skillLabels(),
                Optional.empty(),
                LocalDate.ofInstant(badge.issuedAt(), ZoneId.systemDefault()),
                printed(badging.link(badge, settings), local),
                Optional.of(new Picture("image/png", badging.picture(badge, order.language(), PICTURE_PIXELS))));
    }

    private DocumentFacts facts(ReceivedBadge badge, PrintOrder order, boolean local) {
        byte[] file = wallet.file(badge).bytes();
        VerificationReport report = verifying.content(file, Optional.empty(), order.language());
        String link = CarriedLink.in(file)
                .map(Object::toString)
                .filter(address -> report.holds())
                .orElseThrow(() -> new Failure(FailureCode.BADGE_DOUBTED, badge.title()));
        BadgeClaims claims = report.claims();
        Optional<DocumentFacts.Organisation> issuer = claims.selfDeclared()
                ? Optional.empty()
                : Optional.of(new DocumentFacts.Organisation(claims.issuerName(), logo(file)));
        return new DocumentFacts(
                claims.holder(),
                claims.title(),
                List.of(),
                claims.minutes(),
                Optional.empty(),
                claims.skillLabels(),
                issuer,
                LocalDate.ofInstant(claims.issued().orElse(badge.received()), ZoneId.systemDefault()),
                printed(link, local),
                wallet.picture(badge, order.language(), PICTURE_PIXELS).map(bytes -> new Picture("image/png", bytes)));
    }

    private static Optional<String> printed(String link, boolean local) {
        return local ? Optional.of(link) : LocalAddress.unless(link);
    }

    /// As a small PNG, whatever an unknown badge brought along; none when it cannot be drawn.
    private static Optional<Picture> logo(byte[] file) {
        return CarriedLogo.in(file).flatMap(Documents::drawn);
    }

    /// A logo as a small PNG; none when it cannot be drawn.
    static Optional<Picture> drawn(Picture logo) {
        BadgeFile.Format format = logo.mediaType().endsWith("png") ? BadgeFile.Format.PNG : BadgeFile.Format.SVG;
        return BadgePicture.of(new BadgeFile(format, logo.bytes()), LOGO_PIXELS)
                .map(png -> new Picture("image/png", png));
    }

    /// The missions a badge was made from; none when they have changed since, for then nobody can tell any more.
    private List<Mission> missions(Badge badge) {
        LocalDate day = LocalDate.ofInstant(badge.issuedAt(), ZoneId.systemDefault());
        List<Mission> counted = journal.missions().stream()
                .filter(mission -> mission.countsOn(day))
                .toList();
        return counted.stream().mapToInt(Mission::minutes).sum() == badge.minutes() ? counted : List.of();
    }

    private static List<DocumentFacts.Event> events(List<Mission> missions, Formats formats) {
        Map<String, List<Mission>> byEvent = missions.stream()
                .collect(Collectors.groupingBy(mission -> mission.facts().event()));
        if (byEvent.size() < 2) {
            return List.of();
        }
        return byEvent.entrySet().stream()
                .map(entry -> event(entry.getKey(), entry.getValue(), formats))
                .sorted(Comparator.comparingLong(DocumentFacts.Event::minutes)
                        .reversed()
                        .thenComparing(DocumentFacts.Event::name))
                .toList();
    }

    private static DocumentFacts.Event event(String name, List<Mission> missions, Formats formats) {
        MissionSpan span = MissionSpan.of(missions);
        long minutes = missions.stream().mapToLong(Mission::minutes).sum();
        return new DocumentFacts.Event(name, formats.period(span.first(), span.last()), minutes);
    }

    private Map<String, byte[]> templates() {
        Path folder = workspace.templates();
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(file -> Files.isRegularFile(file))
                    .filter(file -> String.valueOf(file.getFileName()).matches("[\\w.-]+\\.(html|css|png|ttf)"))
                    .sorted()
                    .limit(MOST_FILES)
                    .forEach(file -> files.put(String.valueOf(file.getFileName()), BoundedFile.read(file, MEGABYTES)));
        } catch (IOException e) {
            throw new Failure(e, FailureCode.FILE_UNREADABLE, String.valueOf(folder.getFileName()));
        }
        return files;
    }
}
