package app.tremplin.work;

import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeFile;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Cv;
import app.tremplin.domain.Language;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.exchange.MissionsTable;
import app.tremplin.export.CvFormat;
import app.tremplin.export.DocumentFormat;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.BoundedFile;
import app.tremplin.platform.Settings;
import app.tremplin.platform.Workspace;
import app.tremplin.store.Database;
import app.tremplin.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleConsumer;
import tools.jackson.databind.json.JsonMapper;

/// Hands a person all they have here, in one ZIP file that other programs and people can read.
public final class TakingAway {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BADGE_PIXELS = 1_200;
    private static final int CV_MEGABYTES = 20;

    private final Database database;
    private final Workspace workspace;
    private final Identity identity;
    private final Journal journal;
    private final Badging badging;
    private final Documents documents;
    private final CvWriting cv;
    private final Preferences preferences;
    private final Catalogue catalogue;
    private final Clock clock;

    TakingAway(
            Database database,
            Workspace workspace,
            Identity identity,
            Journal journal,
            Badging badging,
            Documents documents,
            CvWriting cv,
            Preferences preferences,
            Catalogue catalogue,
            Clock clock) {
        this.database = database;
        this.workspace = workspace;
        this.identity = identity;
        this.journal = journal;
        this.badging = badging;
        this.documents = documents;
        this.cv = cv;
        this.preferences = preferences;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// A name for the file.
    public String suggestedName() {
        return "tremplin-" + LocalDate.now(clock) + ".zip";
    }

    /// Writes the file, whole or not at all.
    ///
    /// @param keys     whether the private keys go with it: who has them can sign in the person's name
    /// @param language of the table and the documents; the page that explains is in both
    /// @param progress told how much is done, from 0 to 1
    /// @return how many files are in it
    /// @throws app.tremplin.domain.Failure when it cannot be written
    public int write(Path file, boolean keys, Language language, DoubleConsumer progress) {
        Archive archive = new Archive();
        data(archive, language);
        badges(archive, language);
        documents(archive, language);
        Folder.files(workspace.attachments())
                .forEach(each -> archive.add("attachments/" + each.getFileName(), "attachments", each));
        if (keys) {
            Folder.files(workspace.keys()).forEach(each -> archive.add("keys/" + each.getFileName(), "keys", each));
        }
        TakeAwayPage page = new TakeAwayPage(archive.parts(), LocalDate.now(clock), keys);
        Archive whole = new Archive();
        whole.add("README.html", "page", () -> page.html(Language.EN));
        whole.add("LISEZMOI.html", "page", () -> page.html(Language.FR));
        archive.parts().forEach(whole::add);
        AtomicFile.stream(file, out -> whole.writeTo(out, progress));
        return whole.parts().size();
    }

    private void data(Archive archive, Language language) {
        archive.add(
                "data/everything.json",
                "everything",
                () -> JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(database.everything()));
        archive.add("data/missions.csv", "table", () -> MissionsTable.write(journal.missions(), catalogue, language));
        Settings settings = preferences.read();
        archive.add(
                "data/settings.json",
                "settings",
                () -> JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsBytes(Map.of(
                                "language", settings.language().code(),
                                "theme", settings.theme().name(),
                                "textPercent", settings.textPercent(),
                                "verifyAddress", settings.verifyAddress(),
                                "printInitials", settings.printInitials())));
    }

    private void badges(Archive archive, Language language) {
        List<Badge> own = badging.badges();
        for (int i = 0; i < own.size(); i++) {
            Badge badge = own.get(i);
            String name = "badges/" + numbered(i, badge.title());
            archive.add(name + ".json", "badges", () -> badge.json().getBytes(StandardCharsets.UTF_8));
            archive.add(name + ".png", "badges", () -> badging.bakedPng(badge, language, BADGE_PIXELS));
        }
        List<ReceivedBadge> received =
                database.read(tables -> tables.received().of(identity.me().id()));
        for (int i = 0; i < received.size(); i++) {
            ReceivedBadge badge = received.get(i);
            String name = "badges/received/" + numbered(i, badge.title()) + "."
                    + badge.format().extension();
            archive.add(
                    name,
                    "received",
                    () -> database.read(tables -> tables.received().file(badge.id()))
                            .map(BadgeFile::bytes)
                            .orElseThrow());
        }
    }

    private void documents(Archive archive, Language language) {
        Cv written = cv.page(cv.choices(language)).cv();
        if (!written.isEmpty()) {
            archive.add(
                    "documents/" + Texts.of(language).get("data.file.cv") + ".pdf", "documents", () -> pdf(written));
        }
        badging.badges().stream()
                .findFirst()
                .ifPresent(badge -> archive.add(
                        "documents/" + Texts.of(language).get("data.file.certificate") + ".pdf",
                        "documents",
                        () -> documents
                                .compose(
                                        new PrintSource.Own(badge),
                                        PrintOrder.of(DocumentFormat.CERTIFICATE, language),
                                        preferences.read(),
                                        false)
                                .pdf()));
    }

    private byte[] pdf(Cv written) {
        try (Scratch scratch = Scratch.make()) {
            Path file = scratch.folder().resolve("written");
            cv.save(file, written, CvFormat.PDF);
            return BoundedFile.read(file, CV_MEGABYTES);
        }
    }

    private static String numbered(int index, String title) {
        return String.format(Locale.ROOT, "%02d-%s", index + 1, Archive.fileName(title));
    }
}
