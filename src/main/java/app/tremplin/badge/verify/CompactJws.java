package app.tremplin.badge.verify;

import app.tremplin.badge.sign.CredentialJson;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// A JSON Web Signature in compact form (RFC 7515, section 3.1) around a JSON object. Nothing in it is proved yet.
///
/// @param header    the protected header; there is no other
/// @param payload   the object that is signed
/// @param signed    the bytes that are signed: both parts as they were given
/// @param signature the raw signature, which may be empty
@SuppressWarnings("ArrayRecordComponent")
record CompactJws(ObjectNode header, ObjectNode payload, byte[] signed, byte[] signature) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    /// Whether `text` looks like one.
    static boolean isLike(String text) {
        // All compact forms begin with an object, which is "e" in base64.
        return text.startsWith("e") && FORM.matcher(text).matches();
    }

    /// @throws app.tremplin.domain.Failure when a part is damaged, or names an entry twice
    static CompactJws parse(String text) {
        int first = text.indexOf('.');
        int last = text.lastIndexOf('.');
        if (first < 0 || first == last) {
            throw Verifier.unreadable("unreadable.jwt");
        }
        return new CompactJws(
                object(text.substring(0, first)),
                object(text.substring(first + 1, last)),
                text.substring(0, last).getBytes(StandardCharsets.US_ASCII),
                bytes(text.substring(last + 1)));
    }

    private static ObjectNode object(String part) {
        return Optional.of(Verifier.utf8(bytes(part)))
                .flatMap(CredentialJson::read)
                .orElseThrow(() -> Verifier.unreadable("unreadable.jwt"));
    }

    private static byte[] bytes(String part) {
        return Base64Url.decode(part).orElseThrow(() -> Verifier.unreadable("unreadable.jwt"));
    }

    String algorithm() {
        return header.path("alg").stringValue("");
    }
}
