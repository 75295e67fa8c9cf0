package app.tremplin.badge.verify;

import java.net.URI;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Identifiers that a website vouches for: `did:web:example.org` (did:web Method Specification, section 3.2).
public final class WebDid {

    private static final String PREFIX = "did:web:";
    private static final int LONGEST = 500;

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    // The last part begins with a letter: numbers alone would be an address, which the method forbids.
    private static final Pattern HOST =
            Pattern.compile("(?:" + LABEL + "\\.)*[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:%3[Aa][0-9]{1,5})?");
    // Escapes are left as they are, but for those that would be a way out of the path.
    private static final Pattern SEGMENT =
            Pattern.compile("(?:[A-Za-z0-9_~-]|(?<!^)\\.|%(?!2[EeFf]|5[Cc]|00)[0-9A-Fa-f]{2})+");

    private WebDid() {}

    /// Whether `did` is one that can be looked up.
    public static boolean isOne(String did) {
        if (!did.startsWith(PREFIX) || did.length() > LONGEST) {
            return false;
        }
        String[] parts = did.substring(PREFIX.length()).split(":", -1);
        return HOST.matcher(parts[0]).matches()
                && port(parts[0]) <= 65_535
                && Arrays.stream(parts)
                        .skip(1)
                        .allMatch(part -> SEGMENT.matcher(part).matches());
    }

    /// Where its document is: `/.well-known/did.json` of the host, or `did.json` in the path that it names.
    ///
    /// @throws app.tremplin.domain.Failure `DID_UNUSABLE` when it is no such identifier
    public static URI address(String did) {
        if (!isOne(did)) {
            throw DidDocument.unusable("did", "did.web");
        }
        String[] parts = did.substring(PREFIX.length()).split(":", -1);
        String host = parts[0].replaceFirst("%3[Aa]", ":");
        String path = parts.length == 1
                ? ".well-known"
                : String.join("/", Arrays.asList(parts).subList(1, parts.length));
        return URI.create("https://" + host + "/" + path + "/did.json");
    }

    private static int port(String host) {
        int escape = host.indexOf('%');
        return escape < 0 ? 443 : Integer.parseInt(host.substring(escape + 3));
    }
}
