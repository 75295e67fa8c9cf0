package app.tremplin.work;

import app.tremplin.badge.Endorsement;
import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.verify.EndorsementVerification;
import app.tremplin.domain.Badge;
import app.tremplin.domain.BadgeDetails;
import app.tremplin.domain.BadgeExport;
import app.tremplin.domain.BadgeFile;
import app.tremplin.domain.BadgeKind;
import app.tremplin.domain.Catalogue;
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
import app.tremplin.export.BadgeArt;
import app.tremplin.export.BadgePicture;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.BoundedFile;
import app.tremplin.store.Database;
import app.tremplin.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The badges that others handed to the volunteer: importing, showing, handing them on, never changed by a byte.
public final class Wallet {

    private static final int MEGABYTES = 10;

    private final Database database;
    private final Identity identity;
    private final Verifying verifying;
    private final DataIntegrity integrity;
    private final Receiving receiving;
    private final Catalogue catalogue;

    Wallet(
            Database database,
            Identity identity,
            Verifying verifying,
            DataIntegrity integrity,
            Receiving receiving,
            Catalogue catalogue) {
        this.database = database;
        this.identity = identity;
        this.verifying = verifying;
        this.integrity = integrity;
        this.receiving = receiving;
        this.catalogue = catalogue;
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

    /// What a badge of the wallet tells about itself.
    ///
    /// @throws Failure when it is not there any more
    public BadgeDetails details(ReceivedBadge badge, Language language) {
        return verifying.details(file(badge).bytes(), language);
    }

    /// The picture of a badge, as PNG: the one it brings along, or the art of badges that Tremplin signs. Empty when
    /// it is from elsewhere and brings none.
    ///
    /// @param pixels the most it is wide and high
    /// @throws Failure when it is not there any more
    public Optional<byte[]> picture(ReceivedBadge badge, Language language, int pixels) {
        BadgeFile file = file(badge);
        return BadgePicture.of(file, pixels).or(() -> art(badge, file, language).map(art -> art.png(pixels)));
    }

    private Optional<BadgeArt> art(ReceivedBadge badge, BadgeFile file, Language language) {
        BadgeDetails details = verifying.details(file.bytes(), language);
        if (badge.selfDeclared()
                || badge.issuerName().isBlank()
                || details.skillIds().isEmpty()) {
            return Optional.empty();
        }
        return details.minutes()
                .map(minutes -> BadgeArt.issued(
                        badge.title(), badge.issuerName(), details.skillIds(), minutes, catalogue, Texts.of(language)));
    }

    /// The formats that a badge can be saved in besides its original, without signing anything anew.
    ///
    /// @throws Failure when it is not there any more
    public List<BadgeExport> exports(ReceivedBadge badge, Language language) {
        BadgeFile file = file(badge);
        if (signed(file, language).isEmpty()) {
            return List.of();
        }
        return Stream.of(BadgeExport.values())
                .filter(format -> !format.extension().equals(file.format().extension()))
                .filter(format ->
                        format == BadgeExport.JSON || art(badge, file, language).isPresent())
                .toList();
    }

    /// The signed data in a file, where it is an Open Badge 3.0 with its signature inside.
    private Optional<String> signed(BadgeFile file, Language language) {
        byte[] bytes = file.bytes();
        VerificationReport report = verifying.content(bytes, Optional.empty(), language);
        if (report.claims().kind() != BadgeKind.OPEN_BADGE_3) {
            return Optional.empty();
        }
        return switch (file.format()) {
            case JSON -> Optional.of(new String(bytes, StandardCharsets.UTF_8));
            case PNG -> Optional.of(PngBaking.unbake(bytes));
            case SVG -> Optional.of(SvgBaking.unbake(bytes));
            case JWT -> Optional.empty();
        };
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
        EndorsementVerification verification = new EndorsementVerification(
                integrity, database.read(Grounds::of).known());
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

    /// Writes what was signed in another format, one of [#exports].
    ///
    /// @param language of the picture
    /// @throws Failure when it cannot be written or is not there any more
    public void export(ReceivedBadge badge, BadgeExport format, Path target, Language language) {
        BadgeFile file = file(badge);
        String json = signed(file, language).orElseThrow(() -> new Failure(FailureCode.BADGE_GONE));
        if (format == BadgeExport.JSON) {
            AtomicFile.write(target, json);
            return;
        }
        BadgeArt art = art(badge, file, language).orElseThrow(() -> new Failure(FailureCode.BADGE_GONE));
        AtomicFile.write(
                target,
                format == BadgeExport.SVG
                        ? SvgBaking.bake(art.svg().getBytes(StandardCharsets.UTF_8), json)
                        : PngBaking.bake(art.png(format.pixels()), json));
    }

    /// A badge as it was handed over.
    ///
    /// @throws Failure when it is not there any more
    BadgeFile file(ReceivedBadge badge) {
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
