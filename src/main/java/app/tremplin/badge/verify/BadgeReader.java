package app.tremplin.badge.verify;

import app.tremplin.badge.bake.PngBaking;
import app.tremplin.badge.bake.SvgBaking;
import app.tremplin.badge.sign.CredentialJson;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// Tells the kinds of badges apart, whatever they are wrapped in.
final class BadgeReader {

    private static final int LONGEST_ADDRESS = 2_000;

    private BadgeReader() {}

    /// Whether these bytes are a picture that may hold a badge.
    static boolean isPicture(byte[] content) {
        return PngBaking.isPng(content) || Verifier.utf8(content).startsWith("<");
    }

    /// The badge baked into a PNG or SVG picture: as JSON, as a compact JWS or as an address.
    ///
    /// @throws app.tremplin.domain.Failure when there is none, or the picture is damaged
    static BadgeDocument inPicture(byte[] content) {
        String text = (PngBaking.isPng(content) ? PngBaking.unbake(content) : SvgBaking.unbake(content)).strip();
        return isAddress(text) ? new BadgeDocument.Address(text) : inText(text);
    }

    /// Whether `text` is JSON or a compact JWS.
    static boolean isBadgeText(String text) {
        return text.startsWith("{") || CompactJws.isLike(text);
    }

    /// The badge that is JSON or a compact JWS.
    ///
    /// @throws app.tremplin.domain.Failure when it is neither
    static BadgeDocument inText(String text) {
        if (text.startsWith("{")) {
            return inJson(CredentialJson.read(text).orElseThrow(() -> Verifier.unreadable("unreadable.json")));
        }
        if (!CompactJws.isLike(text)) {
            throw Verifier.unreadable("unreadable.kind");
        }
        CompactJws jws = CompactJws.parse(text);
        if (Assertion.isLike(jws.payload())) {
            return new BadgeDocument.OpenBadge2Signed(jws, new Assertion(jws.payload()));
        }
        ObjectNode credential =
                TokenClaims.credential(jws.payload()).orElseThrow(() -> Verifier.unreadable("unreadable.jwt"));
        return new BadgeDocument.OpenBadge3Token(jws, new Credential(credential));
    }

    private static BadgeDocument inJson(ObjectNode json) {
        if (!Assertion.isLike(json)) {
            return new BadgeDocument.OpenBadge3(new Credential(json));
        }
        Assertion assertion = new Assertion(json);
        return assertion.isCurrent() ? new BadgeDocument.OpenBadge2(assertion) : new BadgeDocument.Legacy(json);
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST_ADDRESS && text.toLowerCase(Locale.ROOT).matches("https?://\\S+");
    }
}
