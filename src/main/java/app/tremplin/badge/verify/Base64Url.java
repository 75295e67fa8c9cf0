package app.tremplin.badge.verify;

import java.util.Base64;
import java.util.Optional;

/// Bytes as base64url text without padding (RFC 7515, section 2), read strictly.
final class Base64Url {

    private Base64Url() {}

    /// The bytes of `text`; empty for padding, another alphabet, or bits left over that are not zero.
    static Optional<byte[]> decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            boolean canonical = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(text);
            return canonical ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
