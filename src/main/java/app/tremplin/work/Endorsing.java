package app.tremplin.work;

import app.tremplin.badge.Endorsement;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Issuer;
import app.tremplin.domain.Language;
import app.tremplin.domain.VerificationReport;
import app.tremplin.platform.AtomicFile;
import app.tremplin.platform.BoundedFile;
import app.tremplin.platform.Ids;
import java.nio.charset.StandardCharsets;
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

    /// Signs an endorsement of a badge whose own signature holds.
    ///
    /// @param badge   `.json`; the endorsement stands for these very bytes
    /// @param comment plain words, or empty
    /// @param out     the endorsement, `.json`
    /// @return what the badge says
    /// @throws Failure `NOT_ENDORSABLE` when it does not hold, `KEY_LOCKED`, `BADGE_UNREADABLE`
    public VerificationReport endorse(Path badge, String comment, Issuer issuer, Path out) {
        SigningKey key = keys.key(issuer.key().did());
        VerificationReport report = verifying.file(badge, Optional.empty(), Language.EN);
        if (!report.holds()) {
            throw new Failure(FailureCode.NOT_ENDORSABLE);
        }
        String json = new String(BoundedFile.read(badge, MEGABYTES), StandardCharsets.UTF_8);
        String signed = Endorsement.sign(
                integrity, ids.next().value(), json, comment, issuer.profile(), issuer.did(), clock.instant(), key);
        AtomicFile.write(out, signed);
        return report;
    }
}
