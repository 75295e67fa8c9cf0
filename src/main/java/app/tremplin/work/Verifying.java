package app.tremplin.work;

import app.tremplin.badge.sign.Canonicalization;
import app.tremplin.badge.sign.Contexts;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.verify.CarriedLink;
import app.tremplin.badge.verify.Inquiry;
import app.tremplin.badge.verify.KnownIssuers;
import app.tremplin.badge.verify.StatusLists;
import app.tremplin.badge.verify.Verifier;
import app.tremplin.domain.Language;
import app.tremplin.domain.VerificationReport;
import app.tremplin.exchange.CatalogueReader;
import app.tremplin.platform.BoundedFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Saying what is proved about a badge or a link, without the network.
public final class Verifying {

    private static final int MEGABYTES = CredentialJson.LARGEST / (1024 * 1024);

    private final Verifier verifier;
    private final Clock clock;

    Verifying(Verifier verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    /// Verifies without a workspace, for somebody who keeps nothing here.
    public static Verifying withoutWorkspace(Clock clock) {
        DataIntegrity integrity = new DataIntegrity(new Canonicalization(Contexts.shipped()));
        return new Verifying(
                new Verifier(
                        integrity, KnownIssuers.NONE, StatusLists.NONE, CatalogueReader.read(Asset.CATALOGUE.bytes())),
                clock);
    }

    /// Verifies a badge file: JSON, PNG or SVG.
    ///
    /// @param email of the person it should be about, if that is asked
    /// @throws app.tremplin.domain.Failure when it cannot be read or is no badge
    public VerificationReport file(Path file, Optional<String> email, Language language) {
        return verifier.verify(BoundedFile.read(file, MEGABYTES), new Inquiry(clock.instant(), email, language));
    }

    /// Verifies a link, a token or the text of a badge.
    ///
    /// @param email of the person it should be about, if that is asked
    /// @throws app.tremplin.domain.Failure when it is none of these
    public VerificationReport text(String text, Optional<String> email, Language language) {
        return verifier.verify(text, new Inquiry(clock.instant(), email, language));
    }

    /// The verification link that a badge file carries, if it carries one.
    ///
    /// @throws app.tremplin.domain.Failure when it cannot be read or is no badge
    public Optional<String> linkIn(Path file) {
        return CarriedLink.in(BoundedFile.read(file, MEGABYTES)).map(Object::toString);
    }
}
