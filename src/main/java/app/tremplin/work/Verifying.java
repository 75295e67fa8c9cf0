package app.tremplin.work;

import app.tremplin.badge.sign.Canonicalization;
import app.tremplin.badge.sign.Contexts;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.badge.status.StatusCredential;
import app.tremplin.badge.verify.BadgeDetailsReader;
import app.tremplin.badge.verify.CarriedLink;
import app.tremplin.badge.verify.Inquiry;
import app.tremplin.badge.verify.KnownIssuers;
import app.tremplin.badge.verify.StatusLists;
import app.tremplin.badge.verify.StatusVerification;
import app.tremplin.badge.verify.Verifier;
import app.tremplin.domain.BadgeDetails;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.ForeignPicture;
import app.tremplin.domain.KnownIssuer;
import app.tremplin.domain.Language;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.VerificationReport;
import app.tremplin.exchange.CatalogueReader;
import app.tremplin.exchange.KnownIssuersFile;
import app.tremplin.export.QrReader;
import app.tremplin.platform.BoundedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Saying what is proved about a badge or a link, without the network.
public final class Verifying {

    private static final int BADGE_MEGABYTES = CredentialJson.LARGEST / (1024 * 1024);
    private static final int PICTURE_MEGABYTES = 40;
    private static final int QR_EXCERPT = 80;

    private final DataIntegrity integrity;
    private final Catalogue catalogue;
    private final Supplier<Grounds> grounds;
    private final Clock clock;

    /// @param grounds asked anew for each badge, since the person may have imported more meanwhile
    Verifying(DataIntegrity integrity, Catalogue catalogue, Supplier<Grounds> grounds, Clock clock) {
        this.integrity = integrity;
        this.catalogue = catalogue;
        this.grounds = grounds;
        this.clock = clock;
    }

    /// Verifies without a workspace, for somebody who keeps nothing here.
    public static Verifying withoutWorkspace(Clock clock) {
        return new Verifying(
                new DataIntegrity(new Canonicalization(Contexts.shipped())),
                CatalogueReader.read(Asset.CATALOGUE.bytes()),
                () -> Grounds.NONE,
                clock);
    }

    /// The same with files that are consulted and not kept, and at another moment.
    ///
    /// @param issuers a list of organisations
    /// @param status  one status list, or several carried together
    /// @param now     the moment to check dates at
    /// @throws Failure when a file cannot be read, or a status list does not count, see [Trusting#importStatus]
    public Verifying consulting(Optional<Path> issuers, Optional<Path> status, Optional<Instant> now) {
        List<KnownIssuer> listed = issuers.map(file -> KnownIssuersFile.read(BoundedFile.read(file, BADGE_MEGABYTES)))
                .orElse(List.of());
        List<StatusCredential> lists = status.map(file -> StatusLists.read(BoundedFile.read(file, BADGE_MEGABYTES)))
                .orElse(List.of());
        Grounds kept = grounds.get();
        KnownIssuers known = new KnownIssuers(
                Stream.concat(listed.stream(), kept.known().listed().stream()).toList(),
                kept.known().online());
        Grounds more = new Grounds(known, new StatusVerification(integrity, known).accept(kept.lists(), lists));
        Clock moment = now.map(instant -> Clock.fixed(instant, ZoneOffset.UTC)).orElse(clock);
        return new Verifying(integrity, catalogue, () -> more, moment);
    }

    /// Verifies a file: a badge as JSON, as a token, as PNG or SVG; or a photograph, screenshot or PDF with the QR
    /// code of a link on it.
    ///
    /// @param email of the person it should be about, if that is asked
    /// @throws Failure when it cannot be read, is no badge, or no QR code is found on it
    public VerificationReport file(Path file, Optional<String> email, Language language) {
        return content(BoundedFile.read(file, PICTURE_MEGABYTES), email, language);
    }

    /// The same for the content of a file.
    ///
    /// @throws Failure when it is no badge, or no QR code is found on it
    VerificationReport content(byte[] content, Optional<String> email, Language language) {
        if (isMerePicture(content)) {
            return qr(QrReader.read(content), email, language);
        }
        try {
            return verifier().verify(content, inquiry(email, language));
        } catch (Failure e) {
            if (e.args().contains(Phrase.of("unreadable.picture.empty")) && !isDrawing(content)) {
                return qr(QrReader.read(content), email, language);
            }
            throw e;
        }
    }

    /// Verifies the link in the QR code of a picture that was copied.
    ///
    /// @param argb  its pixels, line by line
    /// @param width of a line
    /// @throws Failure when there is no QR code in it, or one that leads elsewhere
    public VerificationReport picture(int[] argb, int width, Optional<String> email, Language language) {
        return qr(QrReader.read(argb, width), email, language);
    }

    /// Verifies a link, a token or the text of a badge.
    ///
    /// @param email of the person it should be about, if that is asked
    /// @throws Failure when it is none of these
    public VerificationReport text(String text, Optional<String> email, Language language) {
        return verifier().verify(text, inquiry(email, language));
    }

    /// The verification link that a badge file carries, if it carries one.
    ///
    /// @throws Failure when it cannot be read or is no badge
    public Optional<String> linkIn(Path file) {
        return CarriedLink.in(BoundedFile.read(file, BADGE_MEGABYTES)).map(Object::toString);
    }

    /// What a badge tells about itself, verified or not.
    ///
    /// @throws Failure when it is no badge
    public BadgeDetails details(String text, Language language) {
        return details(text.getBytes(StandardCharsets.UTF_8), language);
    }

    /// The same for the content of a file.
    ///
    /// @throws Failure when it is no badge
    BadgeDetails details(byte[] content, Language language) {
        return new BadgeDetailsReader(catalogue).read(content, language);
    }

    private VerificationReport qr(Optional<String> read, Optional<String> email, Language language) {
        String text = read.orElseThrow(() -> new Failure(FailureCode.QR_NOT_FOUND));
        try {
            return verifier().verify(text, inquiry(email, language));
        } catch (Failure e) {
            if (e.args().contains(Phrase.of("unreadable.kind"))) {
                String beginning = text.length() > QR_EXCERPT ? text.substring(0, QR_EXCERPT) + "…" : text;
                throw new Failure(e, FailureCode.QR_ELSEWHERE, beginning);
            }
            throw e;
        }
    }

    private Verifier verifier() {
        Grounds now = grounds.get();
        return new Verifier(integrity, now.known(), now.lists(), catalogue);
    }

    private Inquiry inquiry(Optional<String> email, Language language) {
        return new Inquiry(clock.instant(), email, language);
    }

    /// A picture of a kind that holds no badge itself.
    private static boolean isMerePicture(byte[] content) {
        return ForeignPicture.of(content).isPresent()
                || Stream.of(
                                new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
                                "GIF8".getBytes(StandardCharsets.US_ASCII),
                                "%PDF-".getBytes(StandardCharsets.US_ASCII),
                                "BM".getBytes(StandardCharsets.US_ASCII),
                                new byte[] {'I', 'I', 42, 0},
                                new byte[] {'M', 'M', 0, 42})
                        .anyMatch(start -> content.length > start.length
                                && Arrays.equals(content, 0, start.length, start, 0, start.length));
    }

    private static boolean isDrawing(byte[] content) {
        return content.length > 0 && content[0] != (byte) 0x89;
    }
}
