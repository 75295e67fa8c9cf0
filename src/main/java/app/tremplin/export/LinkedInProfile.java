package app.tremplin.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The page of LinkedIn on which one adds a certificate to one's own profile, filled in as far as its address allows.
///
/// The parameters are those of LinkedIn's "Add to Profile" for certifications: `name`, `organizationName`,
/// `issueYear`, `issueMonth`, `expirationYear`, `expirationMonth` and `certUrl`. Its `organizationId` and `certId` stay
/// away: an organisation's number there is not known here, and the link already tells the badges apart.
public final class LinkedInProfile {

    private static final String PAGE = "https://www.linkedin.com/profile/add";

    private LinkedInProfile() {}

    /// The address to open in a browser.
    ///
    /// @param organisation who signed
    /// @param link         where anybody can verify it
    public static String address(
            String name,
            String organisation,
            Optional<YearMonth> issued,
            Optional<YearMonth> expires,
            Optional<String> link) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("startTask", "CERTIFICATION_NAME");
        fields.put("name", name);
        fields.put("organizationName", organisation);
        issued.ifPresent(month -> put(fields, "issue", month));
        expires.ifPresent(month -> put(fields, "expiration", month));
        link.ifPresent(url -> fields.put("certUrl", url));
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", PAGE + "?", ""));
    }

    private static void put(Map<String, String> fields, String what, YearMonth month) {
        fields.put(what + "Year", String.valueOf(month.getYear()));
        fields.put(what + "Month", String.valueOf(month.getMonthValue()));
    }

    /// A space is `%20` in an address; `+` means one in forms alone.
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
