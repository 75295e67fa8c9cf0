package app.tremplin.badge.verify;

import app.tremplin.domain.Failure;
import app.tremplin.domain.Picture;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The issuer's logo that a badge carries within itself.
public final class CarriedLogo {

    private static final Pattern DATA =
            Pattern.compile("data:(image/png|image/svg\\+xml);base64,([A-Za-z0-9+/]+={0,2})");
    private static final int LONGEST = 1_500_000;

    private CarriedLogo() {}

    /// The logo in a badge file; empty when it carries none, or only the address of one. Nothing is verified, and
    /// whether it can be drawn is not looked at.
    ///
    /// @param content JSON, or a picture with a credential baked in
    /// @throws Failure `BADGE_UNREADABLE`, with the reason, when it is no badge
    public static Optional<Picture> in(byte[] content) {
        return CarriedLink.credential(content)
                .map(credential -> Credential.id(credential.issuer().path("image")))
                .filter(uri -> uri.length() <= LONGEST)
                .map(DATA::matcher)
                .filter(Matcher::matches)
                .flatMap(CarriedLogo::picture);
    }

    private static Optional<Picture> picture(Matcher data) {
        try {
            return Optional.of(new Picture(data.group(1), Base64.getDecoder().decode(data.group(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
