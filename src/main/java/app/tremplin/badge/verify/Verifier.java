package app.tremplin.badge.verify;

import app.tremplin.badge.link.LinkToken;
import app.tremplin.badge.link.VerificationLink;
import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.badge.sign.DataIntegrity;
import app.tremplin.domain.Catalogue;
import app.tremplin.domain.Failure;
import app.tremplin.domain.FailureCode;
import app.tremplin.domain.Phrase;
import app.tremplin.domain.VerificationReport;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Reads a badge or a verification link and says, one by one, what is proved and what is not. It never uses the
/// network.
public final class Verifier {

    private final CredentialVerification credentials;
    private final AssertionVerification assertions;
    private final LinkVerification links;

    /// @param known     organisations whose keys are known from elsewhere
    /// @param lists     the status lists that are here
    /// @param catalogue to name skills by
    public Verifier(DataIntegrity integrity, KnownIssuers known, StatusLists lists, Catalogue catalogue) {
        RevocationLine revocation = new RevocationLine(integrity, known, lists);
        this.credentials = new CredentialVerification(integrity, known, revocation, catalogue);
        this.assertions = new AssertionVerification(known);
        this.links = new LinkVerification(known, revocation, catalogue);
    }

    /// Verifies the content of a file: a badge as JSON, as a signed token or inside a PNG or SVG picture, or a link as
    /// text.
    ///
    /// @throws Failure `BADGE_UNREADABLE`, with the reason, when it is none of these
    public VerificationReport verify(byte[] content, Inquiry inquiry) {
        if (content.length > CredentialJson.LARGEST) {
            throw unreadable("unreadable.large");
        }
        return BadgeReader.isPicture(content)
                ? verify(BadgeReader.inPicture(content), inquiry)
                : verify(utf8(content), inquiry);
    }

    /// Verifies a text: a badge as JSON or as a signed token, a verification link, or the token of one.
    ///
    /// @throws Failure `BADGE_UNREADABLE`, with the reason, when it is none of these
    public VerificationReport verify(String text, Inquiry inquiry) {
        String stripped = text.strip();
        if (BadgeReader.isBadgeText(stripped)) {
            return verify(BadgeReader.inText(stripped), inquiry);
        }
        VerificationLink link = VerificationLink.parse(stripped).orElseThrow(() -> unreadable("unreadable.kind"));
        return links.verify(LinkToken.parse(link.token()), inquiry);
    }

    private VerificationReport verify(BadgeDocument document, Inquiry inquiry) {
        return switch (document) {
            case BadgeDocument.OpenBadge3 badge -> credentials.verify(badge, inquiry);
            case BadgeDocument.OpenBadge3Token badge -> credentials.verify(badge, inquiry);
            case BadgeDocument.OpenBadge2 badge -> assertions.verify(badge, inquiry);
            case BadgeDocument.OpenBadge2Signed badge -> assertions.verify(badge, inquiry);
            case BadgeDocument.Legacy badge -> assertions.verify(badge, inquiry);
            case BadgeDocument.Address badge -> assertions.verify(badge, inquiry);
        };
    }

    static String utf8(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            // Editors on some systems put a byte order mark first.
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).strip();
        } catch (CharacterCodingException e) {
            throw unreadable("unreadable.kind");
        }
    }

    static Failure unreadable(String reason) {
        return new Failure(FailureCode.BADGE_UNREADABLE, Phrase.of(reason));
    }
}
