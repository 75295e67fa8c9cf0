package app.tremplin.work;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Mission;
import app.tremplin.domain.Picture;
import app.tremplin.export.Accent;
import app.tremplin.export.DocumentComposer;
import app.tremplin.export.DocumentFacts;
import app.tremplin.export.DocumentLayout;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Certificates, cards and stickers of the volunteer's badges.
public final class Documents {

    private static final int PICTURE_PIXELS = 900;
    private static final int MEGABYTES = 5;
    private static final int MOST_FILES = 40;

    private final Journal journal;
    private final Badging badging;
    private final Verifying verifying;
    private final Workspace workspace;

    Documents(Journal journal, Badging badging, Verifying verifying, Workspace workspace) {
        this.journal = journal;
        this.badging = badging;
        this.verifying = verifying;
        this.workspace = workspace;
    }

    /// The document of a badge. A template in the workspace's folder `templates` is used in place of our own.
    ///
    /// @param settings for the address of the verification link
    /// @throws Failure when the database cannot be read
    public Printout compose(Badge badge, PrintOrder order, Settings settings) {
        return compose(facts(badge, order, settings), order);
    }

    /// The document of facts that come from elsewhere, such as a badge that an organisation signed.
    ///
    /// @throws Failure when a template cannot be read
    public Printout compose(DocumentFacts facts, PrintOrder order) {
        Accent accent = Accent.of(order.colour()).orElse(Accent.STANDARD);
        DocumentLayout layout = new DocumentLayout(
                order.format(),
                order.language(),
                accent,
                order.paper(),
                order.labels(),
                order.first() - 1,
                order.right(),
                order.down());
        DocumentComposer.Document made = new DocumentComposer(templates()).compose(facts, layout);
        return new Printout(made.pdf(), made.refused(), List.copyOf(made.unprintable()), accent.changed());
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

    private DocumentFacts facts(Badge badge, PrintOrder order, Settings settings) {
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
                badging.link(badge, settings),
                Optional.of(new Picture("image/png", badging.picture(badge, order.language(), PICTURE_PIXELS))));
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
        LocalDate first = missions.stream()
                .map(mission -> mission.facts().firstDay())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = missions.stream()
                .map(mission -> mission.facts().lastDay())
                .max(LocalDate::compareTo)
                .orElseThrow();
        long minutes = missions.stream().mapToLong(Mission::minutes).sum();
        return new DocumentFacts.Event(name, formats.period(first, last), minutes);
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
