package app.tremplin.work;

import app.tremplin.badge.Endorsement;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.badge.verify.EndorsementVerification;
import app.tremplin.domain.BadgeKind;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.VerificationReport;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.BoundedFile;
import app.tremplin.platform.Ids;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// An organisation's word for a badge that a volunteer signed for themselves.
public final class Endorsing {

    private static final int MEGABYTES = CredentialJson.LARGEST / (1024 * 1024);

    private final DataIntegrity integrity;
    private final Verifying verifying;
    private final IssuerKeys keys;
    private final Ids ids;
    private final Clock clock;

    Endorsing(DataIntegrity integrity, Verifying verifying, IssuerKeys keys, Ids ids, Clock clock) {
        this.integrity = integrity;
        this.verifying = verifying;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /// A badge that was looked at, with the content that was.
    public static final class Candidate {

        private final VerificationReport report;
        private final byte[] content;

        private Candidate(VerificationReport report, byte[] content) {
            this.report = report;
            this.content = content;
        }

        /// What it says, and what of that is proved.
        public VerificationReport report() {
            return report;
        }

        /// Why it cannot be endorsed, if it cannot.
        public Optional<Phrase> obstacle() {
            if (report.claims().kind() != BadgeKind.OPEN_BADGE_3) {
                return Optional.of(Phrase.of("endorse.obstacle.kind"));
            }
            return report.holds() ? Optional.empty() : Optional.of(Phrase.of("endorse.obstacle.broken"));
        }
    }

    /// Reads a badge and checks it.
    ///
    /// @param badge    JSON, or a picture with the badge inside
    /// @param language of the words in the report
    /// @throws Failure `BADGE_UNREADABLE`, or when it cannot be read
    public Candidate look(Path badge, Language language) {
        byte[] content = BoundedFile.read(badge, MEGABYTES);
        return new Candidate(verifying.content(content, Optional.empty(), language), content);
    }

    /// Signs an endorsement of what was looked at, whatever became of its file since.
    ///
    /// @param comment plain words, or empty
    /// @param out     the endorsement, `.json`
    /// @throws Failure `NOT_ENDORSABLE` with the obstacle, `KEY_LOCKED`, or when it cannot be written
    public void endorse(Candidate candidate, String comment, Issuer issuer, Path out) {
        SigningKey key = keys.key(issuer.key().did());
        candidate.obstacle().ifPresent(why -> {
            throw new Failure(FailureCode.NOT_ENDORSABLE, why);
        });
        String json = EndorsementVerification.text(candidate.content);
        String signed = Endorsement.sign(
                integrity, ids.next().value(), json, comment, issuer.profile(), issuer.did(), clock.instant(), key);
        AtomicFile.write(out, signed);
    }
}
