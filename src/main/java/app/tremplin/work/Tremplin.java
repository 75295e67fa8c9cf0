package app.tremplin.work;

import app.tremplin.badge.OrganisationBadge;
import app.tremplin.badge.SelfDeclaredBadge;
import app.tremplin.badge.sign.Canonicalization;
import app.tremplin.badge.sign.Contexts;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.KeyState;
import app.tremplin.domain.Language;
import app.tremplin.exchange.CatalogueReader;
import app.tremplin.exchange.SampleReader;
import app.tremplin.platform.Ids;
import app.tremplin.platform.MemoryFile;
import app.tremplin.platform.Printers;
import app.tremplin.platform.SettingsFile;
import app.tremplin.platform.Workspace;
import app.tremplin.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/// One opened workspace and all its verbs.
public final class Tremplin implements AutoCloseable {

    private final Workspace workspace;
    private final boolean sample;
    private final Clock clock;
    private final Catalogue catalogue;
    private final Database database;
    private final Preferences preferences;
    private final OnlineCheck online;
    private final Printers printers;
    private final History history;
    private final Identity identity;
    private final Journal journal;
    private final Drafting drafting;
    private final Attachments attachments;
    private final Awarding awarding;
    private final Importing importing;
    private final Badging badging;
    private final Exporting exporting;
    private final Documents documents;
    private final Printing printing;
    private final CvWriting cv;
    private final PassportWriting passport;
    private final Verifying verifying;
    private final Trusting trusting;
    private final Wallet wallet;
    private final Issuers issuers;
    private final Declaring declaring;
    private final Desk desk;
    private final DeskNotes deskNotes = new DeskNotes();
    private final Register register;
    private final Withdrawals withdrawals;
    private final Delivering delivering;
    private final DeskPrinting deskPrinting;
    private final Publishing publishing;
    private final Endorsing endorsing;
    private final Serving serving;
    private final OrganisationBadge organisationBadge;
    private final Backups backups;
    private final Checkup checkup;
    private final TakingAway takingAway;
    private final Moving moving;
    private final Erasing erasing;

    private Tremplin(
            Workspace workspace,
            boolean sample,
            Clock clock,
            Preferences preferences,
            OnlineCheck online,
            Printers printers,
            Optional<Serving> shared) {
        this.workspace = workspace.make();
        this.sample = sample;
        this.clock = clock;
        this.preferences = preferences;
        this.online = online;
        this.printers = printers;
        catalogue = CatalogueReader.read(Asset.CATALOGUE.bytes());
        database = Database.open(workspace.database(), workspace.backups());
        SecureRandom random = new SecureRandom();
        Ids ids = new Ids(clock, random);
        DataIntegrity integrity = new DataIntegrity(new Canonicalization(Contexts.shipped()));
        history = new History(database);
        Takeover takeover = new Takeover(workspace);
        backups = new Backups(database, workspace, takeover, clock);
        identity = new Identity(database, ids);
        journal = new Journal(database, identity, ids, catalogue, clock);
        drafting = new Drafting(database, ids, clock);
        attachments = new Attachments(database, drafting, workspace);
        awarding = new Awarding(journal, catalogue);
        importing = new Importing(journal, catalogue, database, clock.getZone());
        Keyring keyring = new Keyring(workspace, clock, random);
        badging = new Badging(
                database, identity, awarding, keyring, new SelfDeclaredBadge(integrity, random), ids, catalogue, clock);
        IssuerKeys issuerKeys = new IssuerKeys(database, workspace, clock);
        issuers = new Issuers(database, issuerKeys, ids, random, clock);
        declaring = new Declaring(database, identity, journal, keyring, catalogue, clock);
        withdrawals = new Withdrawals(database, issuerKeys, integrity, random, clock);
        organisationBadge = new OrganisationBadge(integrity, random);
        desk = new Desk(database, issuerKeys, withdrawals, organisationBadge, ids, catalogue, clock);
        register = new Register(database, clock);
        delivering = new Delivering(issuerKeys, catalogue);
        exporting = new Exporting(badging);
        verifying = new Verifying(integrity, catalogue, () -> database.read(Grounds::of), clock);
        Ownership ownership = new Ownership(database, identity, keyring, verifying);
        Receiving receiving =
                new Receiving(database, identity, verifying, ownership, new Confirming(clock), ids, clock);
        trusting = new Trusting(database, integrity, online, receiving, clock);
        publishing = new Publishing(database, issuers, issuerKeys, withdrawals, catalogue, trusting, random, clock);
        serving = shared.orElseGet(() -> new Serving(publishing::localPage));
        wallet = new Wallet(database, identity, verifying, integrity, receiving, catalogue);
        Citing citing = new Citing(badging, wallet, preferences::read);
        cv = new CvWriting(database, identity, awarding, citing, catalogue);
        passport = new PassportWriting(cv);
        endorsing = new Endorsing(integrity, verifying, issuerKeys, ids, clock);
        documents = new Documents(journal, badging, verifying, wallet, workspace);
        printing = new Printing(printers);
        deskPrinting = new DeskPrinting(database, documents, delivering, printing, catalogue, clock);
        checkup = new Checkup(workspace, backups, keyring, issuers, issuerKeys, trusting, clock);
        takingAway = new TakingAway(
                database, workspace, identity, journal, badging, documents, cv, preferences, catalogue, clock);
        moving = new Moving(database, workspace, backups, takeover, random, clock);
        erasing = new Erasing(workspace);
    }

    /// Opens a workspace, making it when it is new.
    ///
    /// @param folder where everything is kept
    /// @throws app.tremplin.domain.Failure when it cannot be opened; nothing is then changed
    public static Tremplin open(Path folder, Clock clock) {
        return open(folder, clock, OnlineCheck.overTheInternet(clock), Printers.ofSystem());
    }

    /// The same with somebody else to ask for keys than the internet, and other printers than those of the system.
    static Tremplin open(Path folder, Clock clock, OnlineCheck online, Printers printers) {
        Workspace workspace = new Workspace(folder);
        new Takeover(workspace).finish();
        return new Tremplin(workspace, false, clock, preferences(workspace), online, printers, Optional.empty());
    }

    /// Puts the latest sound backup in the place of data that cannot be opened, keeps these beside, and opens.
    ///
    /// @throws app.tremplin.domain.Failure `BACKUP_UNKNOWN` when there is no such backup; nothing is then changed
    public static Tremplin rescue(Path folder, Clock clock) {
        Workspace workspace = new Workspace(folder);
        new BackupFolder(workspace, clock).rescue(workspace.database());
        return open(folder, clock);
    }

    /// Whether anything is kept in `folder` yet.
    public static boolean isKept(Path folder) {
        return Files.exists(new Workspace(folder).database());
    }

    /// The settings of a workspace, without opening it.
    public static Preferences preferences(Path folder) {
        return preferences(new Workspace(folder));
    }

    /// How the window of a workspace was left, without opening it.
    public static Memory memory(Path folder) {
        return new Memory(new MemoryFile(new Workspace(folder).memory()));
    }

    private static Preferences preferences(Workspace workspace) {
        Language system = Language.ofSystem(Locale.getDefault());
        return new Preferences(new SettingsFile(workspace.settings(), system));
    }

    /// Opens the sample data of this workspace, made anew and apart from the person's own.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be written
    public Tremplin openSample(Language language) {
        removeSample();
        Tremplin opened =
                new Tremplin(workspace.sample(), true, clock, preferences, online, printers, Optional.of(serving));
        new SampleFilling(opened.identity, opened.journal).fill(SampleReader.read(Asset.SAMPLE.bytes(), language));
        return opened;
    }

    /// Puts the invented volunteer's badges into the sample's wallet, unless they are there; elsewhere it does nothing.
    /// Signing takes a while, so this waits until somebody wants to see them.
    ///
    /// @throws app.tremplin.domain.Failure when they cannot be saved
    public void fillSampleWallet(Language language) {
        if (sample && badging.keyState() == KeyState.NONE) {
            SecureRandom random = new SecureRandom();
            new SampleBadges(badging, wallet, organisationBadge, catalogue, new Ids(clock, random), random, clock)
                    .fill(identity, journal.missions(), preferences.read().withLanguage(language));
        }
    }

    /// Removes the sample data, and nothing else.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be deleted
    public void removeSample() {
        workspace.sample().delete();
    }

    /// Whether this is sample data.
    public boolean isSample() {
        return sample;
    }

    /// Where everything is kept.
    public Path folder() {
        return workspace.folder();
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Preferences preferences() {
        return preferences;
    }

    public History history() {
        return history;
    }

    public Backups backups() {
        return backups;
    }

    public Checkup checkup() {
        return checkup;
    }

    public TakingAway takingAway() {
        return takingAway;
    }

    public Moving moving() {
        return moving;
    }

    public Erasing erasing() {
        return erasing;
    }

    public Identity identity() {
        return identity;
    }

    public Journal journal() {
        return journal;
    }

    public Drafting drafting() {
        return drafting;
    }

    public Attachments attachments() {
        return attachments;
    }

    public Awarding awarding() {
        return awarding;
    }

    public Importing importing() {
        return importing;
    }

    public Badging badging() {
        return badging;
    }

    public Verifying verifying() {
        return verifying;
    }

    public Trusting trusting() {
        return trusting;
    }

    public Wallet wallet() {
        return wallet;
    }

    public Issuers issuers() {
        return issuers;
    }

    public Declaring declaring() {
        return declaring;
    }

    public Desk desk() {
        return desk;
    }

    public DeskNotes deskNotes() {
        return deskNotes;
    }

    public Register register() {
        return register;
    }

    public Withdrawals withdrawals() {
        return withdrawals;
    }

    public Endorsing endorsing() {
        return endorsing;
    }

    public Delivering delivering() {
        return delivering;
    }

    public DeskPrinting deskPrinting() {
        return deskPrinting;
    }

    public Publishing publishing() {
        return publishing;
    }

    public Serving serving() {
        return serving;
    }

    public Exporting exporting() {
        return exporting;
    }

    public Documents documents() {
        return documents;
    }

    public Printing printing() {
        return printing;
    }

    public CvWriting cv() {
        return cv;
    }

    public PassportWriting passport() {
        return passport;
    }

    @Override
    public void close() {
        if (!sample) {
            serving.close();
        }
        drafting.close();
        database.close();
    }
}
