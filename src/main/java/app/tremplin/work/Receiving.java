package app.tremplin.work;

import app.tremplin.badge.Endorsement;
import app.tremplin.domain.BadgeClaims;
import app.tremplin.domain.BadgeFile;
import app.tremplin.domain.BadgeKind;
import app.tremplin.domain.Failure;
import app.tremplin.domain.Finding;
import app.tremplin.domain.Id;
import app.tremplin.domain.ImportOutcome;
import app.tremplin.domain.ImportOutcome.Belonging;
import app.tremplin.domain.KeptBadge;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.ReceivedBadge;
import app.tremplin.domain.ReceivedEndorsement;
import app.tremplin.domain.Topic;
import app.tremplin.domain.VerificationReport;
import app.tremplin.domain.Volunteer;
import app.tremplin.platform.Ids;
import app.tremplin.store.Database;
import app.tremplin.store.Tables;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Takes one badge or endorsement into the wallet: nothing twice, nothing changed, the newest issue first.
final class Receiving {

    private final Database database;
    private final Identity identity;
    private final Verifying verifying;
    private final Ownership ownership;
    private final Confirming confirming;
    private final Ids ids;
    private final Clock clock;

    Receiving(
            Database database,
            Identity identity,
            Verifying verifying,
            Ownership ownership,
            Confirming confirming,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.identity = identity;
        this.verifying = verifying;
        this.ownership = ownership;
        this.confirming = confirming;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param name what the file is called
    ImportOutcome receive(String name, byte[] content) {
        try {
            String text = new String(content, StandardCharsets.UTF_8);
            return Endorsement.isEndorsement(text) ? endorsement(name, text) : badge(name, content);
        } catch (Failure e) {
            if (e.code().isInput()) {
                return new ImportOutcome.Refused(name, new Phrase("failure." + e.code(), e.args()));
            }
            throw e;
        }
    }

    private ImportOutcome badge(String name, byte[] content) {
        BadgeFile file = new BadgeFile(format(content), content);
        VerificationReport report = verifying.content(content, Optional.empty(), Language.EN);
        BadgeClaims claims = report.claims();
        Finding integrity = finding(report, Topic.INTEGRITY);
        if (claims.kind() == BadgeKind.LINK) {
            return new ImportOutcome.Refused(name, Phrase.of("wallet.refused.link"));
        }
        if (integrity instanceof Finding.Failed) {
            return new ImportOutcome.Refused(name, new Phrase("finding." + integrity.code(), integrity.args()));
        }
        Belonging belonging = ownership.of(claims, content);
        Volunteer me = identity.me();
        ReceivedBadge badge = new ReceivedBadge(
                ids.next(),
                claims.issuerId(),
                claims.id(),
                claims.title(),
                claims.issuerName(),
                claims.selfDeclared(),
                claims.issued(),
                clock.instant(),
                true,
                file.format());
        boolean proved = integrity instanceof Finding.Ok;
        return database.write(tables -> {
            Optional<ReceivedBadge> same = tables.received().with(me.id(), file);
            if (same.isPresent() || isOwn(tables, me, claims)) {
                return new ImportOutcome.Same(name, claims.title());
            }
            Optional<ReceivedBadge> former = former(tables, me, badge);
            if (former.isPresent()) {
                return another(tables, me, new Issue(name, badge, file, proved), former.get(), report);
            }
            tables.received().add(me.id(), new KeptBadge(badge, file));
            tables.undoable(Phrase.of("change.badge.imported", claims.title()));
            return new ImportOutcome.Added(name, badge, belonging, proved, confirm(tables, me, report, belonging));
        });
    }

    private record Issue(String name, ReceivedBadge badge, BadgeFile file, boolean proved) {}

    /// A badge of which the wallet holds an issue already.
    private ImportOutcome another(
            Tables tables, Volunteer me, Issue issue, ReceivedBadge former, VerificationReport report) {
        int order = instant(issue.badge()).compareTo(instant(former));
        boolean nicer = order == 0
                && issue.file().format().isPicture()
                && !former.format().isPicture();
        // What nothing proves must not take the place of what something does.
        boolean counts = (order > 0 || nicer) && (issue.proved() || !isProved(tables, former));
        if (counts) {
            tables.received().retire(former.id());
        }
        ReceivedBadge kept = issue.badge().asNewest(counts);
        tables.received().add(me.id(), new KeptBadge(kept, issue.file()));
        tables.undoable(Phrase.of("change.badge.imported", kept.title()));
        if (order == 0) {
            return new ImportOutcome.OtherFile(issue.name(), kept);
        }
        return counts
                ? new ImportOutcome.Replaced(issue.name(), kept, confirm(tables, me, report, Belonging.UNTOLD))
                : new ImportOutcome.Older(issue.name(), kept);
    }

    /// Confirms missions by badges that came before their organisation was known.
    ///
    /// @return how many were not confirmed before
    int reconsider() {
        Volunteer me = identity.me();
        // Verifying takes its time, during which others may save.
        List<VerificationReport> reports = organisationBadges(me).stream()
                .map(BadgeFile::bytes)
                .map(this::report)
                .flatMap(Optional::stream)
                .toList();
        return database.write(tables -> {
            int confirmed = reports.stream()
                    .mapToInt(report -> confirming.confirm(tables, me.id(), report))
                    .sum();
            tables.undoable(Phrase.of("change.missions.confirmed", confirmed));
            return confirmed;
        });
    }

    private List<BadgeFile> organisationBadges(Volunteer me) {
        return database.read(tables -> tables.received().of(me.id()).stream()
                .filter(badge -> badge.newest() && !badge.selfDeclared())
                .flatMap(badge -> tables.received().file(badge.id()).stream())
                .toList());
    }

    /// What is found about a badge; empty when it is somebody else's.
    private Optional<VerificationReport> report(byte[] content) {
        VerificationReport report = verifying.content(content, Optional.empty(), Language.EN);
        return Optional.of(report).filter(found -> ownership.of(found.claims(), content) != Belonging.ANOTHERS);
    }

    private int confirm(Tables tables, Volunteer me, VerificationReport report, Belonging belonging) {
        return belonging == Belonging.ANOTHERS ? 0 : confirming.confirm(tables, me.id(), report);
    }

    private static Optional<ReceivedBadge> former(Tables tables, Volunteer me, ReceivedBadge badge) {
        return tables.received().of(me.id()).stream()
                .filter(ReceivedBadge::newest)
                .filter(badge::isIssueOf)
                .findFirst();
    }

    private boolean isProved(Tables tables, ReceivedBadge badge) {
        return tables.received()
                .file(badge.id())
                .map(file -> verifying.content(file.bytes(), Optional.empty(), Language.EN))
                .filter(report -> finding(report, Topic.INTEGRITY) instanceof Finding.Ok)
                .isPresent();
    }

    private static boolean isOwn(Tables tables, Volunteer me, BadgeClaims claims) {
        return claims.selfDeclared()
                && tables.badges().of(me.id()).stream()
                        .anyMatch(own -> claims.id().equals("urn:uuid:" + own.id()));
    }

    private ImportOutcome endorsement(String name, String text) {
        Endorsement read = Endorsement.parse(text);
        Id<Volunteer> me = identity.me().id();
        ReceivedEndorsement endorsement = new ReceivedEndorsement(
                ids.next(), read.badge(), read.issuerName(), read.issued(), clock.instant(), text);
        return database.write(tables -> {
            boolean here = tables.received().of(me).stream()
                            .anyMatch(badge -> badge.credentialId().equals(read.badge()))
                    || tables.badges().of(me).stream()
                            .anyMatch(own -> read.badge().equals("urn:uuid:" + own.id()));
            tables.undoable(Phrase.of("change.endorsement.imported", read.issuerName()));
            return tables.endorsements().add(me, endorsement)
                    ? new ImportOutcome.Endorsed(name, read.issuerName(), here)
                    : new ImportOutcome.Same(name, read.issuerName());
        });
    }

    private static Instant instant(ReceivedBadge badge) {
        return badge.issued().orElse(Instant.EPOCH);
    }

    static Finding finding(VerificationReport report, Topic topic) {
        return report.findings().stream()
                .filter(finding -> finding.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private static BadgeFile.Format format(byte[] content) {
        if (content.length > 0 && content[0] == (byte) 0x89) {
            return BadgeFile.Format.PNG;
        }
        String text = new String(content, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        if (text.startsWith("<")) {
            return BadgeFile.Format.SVG;
        }
        return text.startsWith("{") ? BadgeFile.Format.JSON : BadgeFile.Format.JWT;
    }
}
