package app.tremplin.work;

import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.ListedIssuer;
import app.tremplin.domain.Publication;
import app.tremplin.store.Database;
import app.tremplin.store.PublicationTable;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writing the folder that organisations put on a web host, so that anybody can check their badges.
public final class Publishing {

    private final Database database;
    private final Issuers issuers;
    private final IssuerKeys keys;
    private final Withdrawals withdrawals;
    private final Catalogue catalogue;
    private final Trusting trusting;
    private final SecureRandom random;
    private final Clock clock;

    Publishing(
            Database database,
            Issuers issuers,
            IssuerKeys keys,
            Withdrawals withdrawals,
            Catalogue catalogue,
            Trusting trusting,
            SecureRandom random,
            Clock clock) {
        this.database = database;
        this.issuers = issuers;
        this.keys = keys;
        this.withdrawals = withdrawals;
        this.catalogue = catalogue;
        this.trusting = trusting;
        this.random = random;
        this.clock = clock;
    }

    /// What publishing did.
    ///
    /// @param changed   the names of the files that were written
    /// @param added     those of them that were not there before
    /// @param unchanged how many others were right already
    public record Published(List<String> changed, Set<String> added, int unchanged) {
        public Published {
            changed = List.copyOf(changed);
            added = Set.copyOf(added);
        }
    }

    /// Whether publishing needs this organisation's keys, which then have to be open.
    public boolean needsKeys(Issuer issuer) {
        return issuer.profile().statusAddress().isPresent();
    }

    /// Writes the folder, or brings it up to date: only files that changed are written, and no key is ever
    /// dropped. Lists of withdrawn badges are signed anew when they changed, and once a day.
    ///
    /// @param who the organisations to publish; at least one
    /// @throws Failure `PUBLISH_NOBODY`, `PUBLISH_ELSEWHERE`, `PUBLISH_LISTS`, `PUBLISH_DOMAINS`,
    ///                 `KNOWN_ISSUERS` or `KEY_LOCKED`, and nothing is written; `FILE_UNWRITABLE`, and those
    ///                 before it are
    public Published publish(Path target, List<Issuer> who) {
        if (who.isEmpty()) {
            throw new Failure(FailureCode.PUBLISH_NOBODY);
        }
        Path folder = target.toAbsolutePath().normalize();
        WebFolder web = new WebFolder(folder, catalogue);
        WebFolder.Written written = web.write(
                web.files(who.stream().map(issuer -> organisation(issuer, true)).toList()));
        PublicationTable.Row publication =
                new PublicationTable.Row(folder, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        database.change(tables -> who.forEach(issuer -> tables.publications().put(issuer.id(), publication)));
        return new Published(written.changed(), written.added(), written.unchanged());
    }

    /// What the folder that an organisation published last says, compared with what is known now. No key has to be
    /// open.
    ///
    /// @throws Failure when the database cannot be read
    public Publication publication(Issuer issuer) {
        Optional<PublicationTable.Row> last =
                database.read(tables -> tables.publications().of(issuer.id()));
        return last.map(row -> compared(issuer, row)).orElseGet(Publication.Never::new);
    }

    private Publication compared(Issuer issuer, PublicationTable.Row last) {
        FolderCheck check = new FolderCheck(last.folder());
        if (!check.isThere()) {
            return new Publication.Away(last.folder(), last.at());
        }
        int changes =
                check.changes(PublicSide.byKey(issuer), needsKeys(issuer) ? withdrawals.wanted(issuer) : Map.of());
        return changes == 0
                ? new Publication.Current(last.folder(), last.at())
                : new Publication.Behind(last.folder(), last.at(), changes);
    }

    /// The same files for this computer's own page: all its organisations, with the lists of those whose keys are
    /// open, and whoever else is trusted here.
    ///
    /// @throws Failure when the database cannot be read
    Map<String, byte[]> localPage() {
        List<Issuer> own = issuers.all();
        Set<String> ownKeys = own.stream()
                .flatMap(issuer -> PublicSide.known(issuer).stream())
                .map(KnownIssuer::key)
                .collect(Collectors.toSet());
        List<KnownIssuer> imported = trusting.issuers().stream()
                .map(ListedIssuer::issuer)
                .filter(known -> !ownKeys.contains(known.key()))
                .toList();
        List<WebFolder.Shown> shown = new ArrayList<>(own.stream()
                .map(issuer -> WebFolder.shown(organisation(issuer, keys.isOpen(issuer))))
                .toList());
        shown.addAll(new TrustedSide(imported, trusting.statusCopies(), random).shown());
        return WebFolder.page(shown, catalogue);
    }

    private WebFolder.Organisation organisation(Issuer issuer, boolean withLists) {
        Map<String, byte[]> lists = withLists && needsKeys(issuer) ? withdrawals.published(issuer) : Map.of();
        Optional<SigningKey> key = lists.isEmpty()
                ? Optional.empty()
                : Optional.of(keys.key(issuer.key().did()));
        return new WebFolder.Organisation(
                issuer.did(),
                PublicSide.known(issuer),
                Optional.of(issuer.profile().url()).filter(url -> url.startsWith("https://")),
                lists,
                key);
    }
}
