package app.tremplin.badge.link;

import app.tremplin.badge.sign.Ed25519;
import app.tremplin.badge.sign.SigningKey;
import app.tremplin.domain.Failure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/// The signed token of a verification link: a COSE_Sign1 message (RFC 9052, section 4.2) over CWT claims (RFC
/// 8392), in base32, at most 206 bytes so that it fits a small QR code.
public final class LinkToken {

    /// The most a token may weigh, in bytes.
    public static final int LARGEST = 206;

    private static final int LONGEST_TEXT = (LARGEST * 8 + 4) / 5;

    private final CoseMessage message;
    private final LinkClaims claims;

    private LinkToken(CoseMessage message, LinkClaims claims) {
        this.message = message;
        this.claims = claims;
    }

    /// A token that the volunteer signs: it carries the public key, since nobody lists it.
    ///
    /// @param claims name and event are cleaned and, where they do not fit, shortened
    public static LinkToken selfDeclared(LinkClaims claims, SigningKey key) {
        return sign(claims, key, key.publicKey());
    }

    /// A token that an organisation signs: it names the key by a digest, to be looked up.
    ///
    /// @param claims name and event are cleaned and, where they do not fit, shortened
    public static LinkToken issued(LinkClaims claims, SigningKey key) {
        return sign(claims, key, keyId(key.publicKey()));
    }

    /// Reads a token. This does not verify it, see [#isSignedBy].
    ///
    /// @param base32 upper case, without padding
    /// @throws Failure `BADGE_UNREADABLE` when it is cut off, not in the one canonical form, or of another
    ///                 kind
    public static LinkToken parse(String base32) {
        if (base32.length() > LONGEST_TEXT) {
            throw TokenFormat.malformed();
        }
        byte[] bytes =
                Base32.decode(base32).filter(token -> token.length <= LARGEST).orElseThrow(TokenFormat::malformed);
        CoseMessage message = CoseMessage.decode(bytes);
        LinkClaims claims = TokenFormat.decode(message.payload());
        return new LinkToken(message, claims);
    }

    /// What it says.
    public LinkClaims claims() {
        return claims;
    }

    /// The raw public key that a self-declared token carries; empty for one of an organisation.
    public Optional<byte[]> ownKey() {
        return message.keyId().length == Ed25519.KEY ? Optional.of(message.keyId()) : Optional.empty();
    }

    /// Whether the token names this raw public key, by itself or by its digest.
    public boolean names(byte[] publicKey) {
        return Arrays.equals(message.keyId(), publicKey) || Arrays.equals(message.keyId(), keyId(publicKey));
    }

    /// Whether this raw public key signed it.
    public boolean isSignedBy(byte[] publicKey) {
        return Ed25519.verify(publicKey, message.toBeSigned(), message.signature());
    }

    /// The token in base32.
    @Override
    public String toString() {
        return Base32.encode(message.encode());
    }

    private static LinkToken sign(LinkClaims claims, SigningKey key, byte[] keyId) {
        LinkClaims clean = claims.with(PrintableText.inToken(claims.name()), PrintableText.inToken(claims.event()));
        CoseMessage unsigned = message(clean, keyId);
        while (unsigned.encode().length > LARGEST) {
            LinkClaims shorter = shortened(clean);
            if (shorter.equals(clean)) {
                throw new IllegalArgumentException("too large even without a name and an event");
            }
            clean = shorter;
            unsigned = message(clean, keyId);
        }
        return new LinkToken(unsigned.signed(key.sign(unsigned.toBeSigned())), clean);
    }

    private static CoseMessage message(LinkClaims claims, byte[] keyId) {
        return new CoseMessage(keyId, TokenFormat.encode(claims), new byte[Ed25519.SIGNATURE]);
    }

    private static LinkClaims shortened(LinkClaims claims) {
        return utf8Length(claims.name()) >= utf8Length(claims.event())
                ? claims.with(PrintableText.shortened(claims.name()), claims.event())
                : claims.with(claims.name(), PrintableText.shortened(claims.event()));
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static byte[] keyId(byte[] publicKey) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(publicKey), CoseMessage.SHORT_KEY_ID);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
