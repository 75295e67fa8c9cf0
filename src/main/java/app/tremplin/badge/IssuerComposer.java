package app.tremplin.badge;

import app.tremplin.badge.sign.CredentialJson;
import app.tremplin.domain.IssuerProfile;
import app.tremplin.domain.Picture;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// What a credential says about the organisation that signs it: a `Profile` (Open Badges 3.0, section B.1.20).
final class IssuerComposer {

    private IssuerComposer() {}

    static ObjectNode compose(IssuerProfile profile, String did) {
        ObjectNode issuer = CredentialJson.object().put("id", did);
        issuer.putArray("type").add("Profile");
        issuer.put("name", Wording.plain(profile.name()));
        website(profile.url()).ifPresent(url -> issuer.put("url", url));
        String email = Wording.plain(profile.email());
        if (email.indexOf('@') > 0) {
            issuer.put("email", email);
        }
        profile.logo()
                .filter(logo -> logo.bytes().length <= OrganisationBadge.HEAVIEST_LOGO)
                .map(IssuerComposer::dataUri)
                .ifPresent(uri -> issuer.putObject("image").put("id", uri).put("type", "Image"));
        return issuer;
    }

    /// As an absolute address; people leave out `https://`.
    private static Optional<String> website(String typed) {
        String url = typed.strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        String absolute = url.toLowerCase(Locale.ROOT).matches("https?://.*") ? url : "https://" + url;
        try {
            URI uri = new URI(absolute);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri.toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String dataUri(Picture logo) {
        return "data:" + logo.mediaType() + ";base64," + Base64.getEncoder().encodeToString(logo.bytes());
    }
}
