package app.tremplin.work;

import app.tremplin.badge.Endorsement;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.verify.EndorsementVerification;
import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeFile;
import app.tremplin.domain.Endorsed;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Id;
import app.tremplin.domain.ImportOutcome;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.domain.VerificationReport;
import app.tremplin.domain.Volunteer;
import app.tremplin.export.BadgePicture;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.BoundedFile;
import app.tremplin.store.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The badges that others handed to the volunteer: importing, showing, handing them on, never changed by a byte.
public final class Wallet {

    private static final int MEGABYTES = 10;

    private final Database database;
    private final Identity identity;
    private final Verifying verifying;
    private final Trusting trusting;
    private final DataIntegrity integrity;
    private final Receiving receiving;

    Wallet(
            Database database,
            Identity identity,
            Verifying verifying,
            Trusting trusting,
            DataIntegrity integrity,
            Receiving receiving) {
        this.database = database;
        this.identity = identity;
        this.verifying = verifying;
        this.trusting = trusting;
        this.integrity = integrity;
        this.receiving = receiving;
    }

    /// The badges that count, the latest received first.
    ///
    /// @throws Failure when the database cannot be read
    public List<ReceivedBadge> badges() {
        return all().stream().filter(ReceivedBadge::newest).toList();
    }

    /// The other issues and files of a badge, the latest received first.
    ///
    /// @throws Failure when the database cannot be read
    public List<ReceivedBadge> history(ReceivedBadge badge) {
        return all().stream()
                .filter(badge::isIssueOf)
                .filter(each -> !each.id().equals(badge.id()))
                .toList();
    }

    /// Imports files, each on its own: one that is no badge does not keep the others out.
    ///
    /// @return what became of each, in the same order
    /// @throws Failure when the database cannot be reached
    public List<ImportOutcome> add(List<Path> files) {
        return files.stream().map(this::add).toList();
    }

    /// Imports what was pasted.
    ///
    /// @param name what to call it
    /// @throws Failure when the database cannot be reached
    public ImportOutcome add(String name, String text) {
        return receiving.receive(name, text.strip().getBytes(StandardCharsets.UTF_8));
    }

    private ImportOutcome add(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return receiving.receive(name, BoundedFile.read(file, MEGABYTES));
        } catch (Failure e) {
            if (e.code().isInput()) {
                return new ImportOutcome.Refused(name, new Phrase("failure." + e.code(), e.args()));
            }
            throw e;
        }
    }

    /// What is proved about a badge of the wallet now.
    ///
    /// @throws Failure when it is not there any more
    public VerificationReport report(ReceivedBadge badge, Language language) {
        return verifying.content(file(badge).bytes(), Optional.empty(), language);
    }

    /// The picture a badge brings along, as PNG; empty when it brings none.
    ///
    /// @param pixels the most it is wide and high
    /// @throws Failure when it is not there any more
    public Optional<byte[]> picture(ReceivedBadge badge, int pixels) {
        return BadgePicture.of(file(badge), pixels);
    }

    /// The organisations' words for a badge that was handed over.
    ///
    /// @throws Failure when it is not there any more
    public List<Endorsed> endorsements(ReceivedBadge badge) {
        return endorsements(badge.credentialId(), file(badge).bytes());
    }

    /// The organisations' words for a badge that the volunteer signed.
    ///
    /// @throws Failure when the database cannot be read
    public List<Endorsed> endorsements(Badge badge) {
        return endorsements("urn:uuid:" + badge.id(), badge.json().getBytes(StandardCharsets.UTF_8));
    }

    private List<Endorsed> endorsements(String credentialId, byte[] file) {
        EndorsementVerification verification =
                new EndorsementVerification(integrity, trusting.grounds().known());
        return database.read(tables -> tables.endorsements().of(me())).stream()
                .filter(endorsement -> endorsement.credentialId().equals(credentialId))
                .map(endorsement -> {
                    Endorsement read = Endorsement.parse(endorsement.content());
                    return new Endorsed(endorsement, read.comment(), verification.verify(read, file));
                })
                .toList();
    }

    /// Removes a badge with its history.
    ///
    /// @throws Failure when it cannot be saved
    public void remove(ReceivedBadge badge) {
        Id<Volunteer> me = me();
        database.change(tables -> {
            tables.received().of(me).stream()
                    .filter(badge::isIssueOf)
                    .forEach(each -> tables.received().remove(each.id()));
            tables.undoable(Phrase.of("change.badge.removed", badge.title()));
        });
    }

    /// Writes a badge as it was handed over, byte for byte.
    ///
    /// @throws Failure when it cannot be written or is not there any more
    public void export(ReceivedBadge badge, Path file) {
        AtomicFile.write(file, file(badge).bytes());
    }

    private BadgeFile file(ReceivedBadge badge) {
        return database.read(tables -> tables.received().file(badge.id()))
                .orElseThrow(() -> new Failure(FailureCode.BADGE_GONE));
    }

    private List<ReceivedBadge> all() {
        Id<Volunteer> me = me();
        return database.read(tables -> tables.received().of(me));
    }

    private Id<Volunteer> me() {
        return identity.me().id();
    }
}
