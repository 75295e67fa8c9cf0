package app.tremplin.badge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// E-mail addresses as badges carry them: recognisable by whoever knows the address, readable by nobody else (Open
/// Badges 3.0, section B.1.15).
public final class IdentityHash {

    private IdentityHash() {}

    /// The salted hash of `email`, whose spaces around it and capital letters do not count.
    ///
    /// @return `sha256$`, then 64 hexadecimal digits
    public static String of(String email, String salt) {
        String normal = email.strip().toLowerCase(Locale.ROOT);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((normal + salt).getBytes(StandardCharsets.UTF_8));
            return "sha256$" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
