package app.tremplin.badge.link;

import java.util.Locale;
import java.util.Optional;

/// The address of a verification page with a token behind `#`, where no server sees it.
///
/// @param address of the page; upper case keeps a QR code small
/// @param token   in base32
public record VerificationLink(String address, String token) {

    /// Where the page is until an organisation says otherwise.
    public static final String DEFAULT_ADDRESS = "HTTP://LOCALHOST:8377/";

    private static final int LONGEST = 2_000;

    /// Reads a link, or a bare token, which is taken to be at the default address. The token is not looked into.
    ///
    /// @return empty when `text` is neither
    public static Optional<VerificationLink> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        int hash = trimmed.indexOf('#');
        if (hash < 0) {
            return trimmed.matches("[A-Za-z0-9=]+")
                    ? Optional.of(new VerificationLink(DEFAULT_ADDRESS, trimmed))
                    : Optional.empty();
        }
        String address = trimmed.substring(0, hash);
        return address.toLowerCase(Locale.ROOT).matches("https?://[^\\s#]+")
                ? Optional.of(new VerificationLink(address, trimmed.substring(hash + 1)))
                : Optional.empty();
    }

    /// The whole link.
    @Override
    public String toString() {
        return address + "#" + token;
    }
}
